package fr.automatants.amphi.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.course.Library;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path FAULTY = RESOURCES.resolve("faulty-course");

    private record Result(int code, String output) {}

    @Test
    void theCourseItselfHasNoFault() {
        Result result = check(Map.of("LANG", "en_GB.UTF-8"), "content");
        assertTrue(result.output().startsWith("No fault. Checked: pages "), result.output());
        assertEquals(CheckCommand.CLEAN, result.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyFaultIsToldWithFileAndLineInBothLanguages(String language) throws IOException {
        Result result = check(Map.of(), "--lang", language, FAULTY.toString());
        List<String> expected =
                Files.readAllLines(RESOURCES.resolve("faulty-course." + language + ".txt"));
        assertLinesMatch(expected.stream().map(CheckCommandTest::pattern), result.output().lines());
        assertEquals(CheckCommand.FAULTY, result.code());
    }

    @Test
    void theFaultyCourseHasOneOfEveryKind() {
        try (Library library = new Library(FAULTY)) {
            OwnClasses classes = OwnClasses.read();
            Set<Fault.Kind> found =
                    new Check(
                                    library,
                                    new WidgetBeans(Map.of()).all(classes),
                                    Routes.of(classes),
                                    new Katex())
                            .report().faults().stream()
                                    .map(Fault::kind)
                                    .collect(Collectors.toSet());
            assertEquals(EnumSet.allOf(Fault.Kind.class), found);
        }
    }

    @Test
    void theLanguageIsTheTerminalsElseFrench(@TempDir Path empty) {
        assertTrue(check(Map.of(), empty.toString()).output().contains("n’est pas le dossier"));
        assertTrue(
                check(Map.of("LANG", "C.UTF-8"), empty.toString())
                        .output()
                        .contains("n’est pas le dossier"));
        assertTrue(
                check(Map.of("LC_ALL", "en_US", "LANG", "fr_FR"), empty.toString())
                        .output()
                        .contains("is not the folder"));
        assertTrue(
                check(Map.of("LANG", "en_US"), "--lang=fr", empty.toString())
                        .output()
                        .contains("n’est pas le dossier"));
    }

    @Test
    void whatIsNoCourseOrNoOptionIsTold(@TempDir Path empty) {
        assertEquals(CheckCommand.NO_COURSE, check(Map.of(), empty.toString()).code());
        assertEquals(CheckCommand.NO_COURSE, check(Map.of(), "nowhere").code());
        assertEquals(CheckCommand.NO_COURSE, check(Map.of(), "--langue", "content").code());
        assertEquals(CheckCommand.NO_COURSE, check(Map.of(), "content", "content").code());
    }

    /// `{names}` stands for a list that grows with the program: its widgets, its routes.
    private static String pattern(String line) {
        return Stream.of(line.split("\\{names}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[a-z/:?, -]+"));
    }

    private static Result check(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            int code = CheckCommand.run(List.of(arguments), environment, out);
            out.flush();
            return new Result(code, bytes.toString(StandardCharsets.UTF_8));
        }
    }
}
