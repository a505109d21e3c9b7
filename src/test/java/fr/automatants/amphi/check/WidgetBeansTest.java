package fr.automatants.amphi.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.widget.WidgetType;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WidgetBeansTest {
    private static final Iterable<JavaClass> ALL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("fr.automatants.amphi");
    private static final OwnClasses CLASSES = OwnClasses.read();

    /// The server finds its widgets as beans; a type that is none would be known to the check only.
    @Test
    void everyWidgetOfTheServerIsKnownAndNoOther() {
        long beans =
                classes().stream()
                        .filter(type -> type.isAssignableTo(WidgetType.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .peek(type ->
                                assertTrue(
                                        type.getAnnotations().stream()
                                                .anyMatch(a ->
                                                        a.getRawType()
                                                                .getPackageName()
                                                                .startsWith("jakarta")),
                                        type.getName()))
                        .count();
        try (Library library = new Library(Path.of("content"))) {
            assertEquals(beans, names(library).size());
            assertEquals(Set.copyOf(library.gallery()), names(library));
        }
    }

    @Test
    void everyRouteOfTheSiteIsKnown() {
        Routes routes = Routes.of(CLASSES);
        assertEquals(
                classes().stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(type -> "/" + type.getAnnotationOfType(Route.class).value())
                        .collect(Collectors.toSet()),
                routes.all());
        assertTrue(routes.lead("class"));
        assertTrue(routes.lead("class/QQQQQ/drive"));
        assertFalse(routes.lead("class/QQQQQ/drives"));
        assertFalse(routes.lead("clas"));
    }

    private static Set<String> names(Library library) {
        return new WidgetBeans(Map.of(Library.class, library)).all(CLASSES).names();
    }

    private static Set<JavaClass> classes() {
        return java.util.stream.StreamSupport.stream(ALL.spliterator(), false)
                .collect(Collectors.toSet());
    }
}
