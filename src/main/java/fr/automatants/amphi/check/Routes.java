package fr.automatants.amphi.check;

import com.vaadin.flow.router.Route;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The addresses of the site's views, as their classes declare them.
public final class Routes {
    private final TreeSet<String> templates;
    private final List<Pattern> patterns;

    Routes(Stream<String> templates) {
        this.templates = templates.collect(Collectors.toCollection(TreeSet::new));
        this.patterns = this.templates.stream().map(Routes::pattern).toList();
    }

    /// What stands in `@Route("…")` on the program's classes.
    public static Routes of(OwnClasses classes) {
        return new Routes(classes.models().stream().flatMap(model -> route(model).stream()));
    }

    /// Whether a view stands at a path, without its first slash.
    boolean lead(String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    /// Every address, with `:names` for what varies.
    TreeSet<String> all() {
        return templates.stream()
                .map(template -> "/" + template)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// `class/:code/drive` stands for any code.
    private static Pattern pattern(String template) {
        return Pattern.compile(
                Stream.of(template.split("/"))
                        .map(step -> step.startsWith(":") ? "[^/]+" : Pattern.quote(step))
                        .collect(Collectors.joining("/")));
    }

    private static Optional<String> route(ClassModel model) {
        return model.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(visible -> visible.annotations().stream())
                .filter(annotation ->
                        annotation
                                .classSymbol()
                                .equals(Route.class.describeConstable().orElseThrow()))
                .map(Routes::value)
                .findFirst();
    }

    private static String value(Annotation route) {
        return route.elements().stream()
                .filter(element -> element.name().equalsString("value"))
                .map(AnnotationElement::value)
                .map(value -> ((AnnotationValue.OfString) value).stringValue())
                .findFirst()
                .orElse("");
    }
}
