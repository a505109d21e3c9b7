package fr.automatants.amphi.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.automatants.amphi.course.Claim;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.course.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class KatexTest {
    private static final Source HERE = new Source("fr/a/index.md", 7);

    @Test
    void itIsTheBrowsersVersion() throws IOException {
        String version =
                new ObjectMapper()
                        .readTree(Path.of("package.json").toFile())
                        .at("/dependencies/katex")
                        .asText();
        assertTrue(Katex.script().contains("version:\"" + version + "\""), version);
    }

    @Test
    void itKnowsTheBrowsersMacros() throws IOException {
        String browser = Files.readString(Path.of("frontend/site/formula.ts"));
        assertTrue(
                browser.contains("macros: { '\\\\R': '\\\\mathbb{R}' }"),
                "the same macros as " + Katex.MACROS);
        assertEquals(1, Katex.MACROS.size());
    }

    /// One question for all: the engine takes seconds to start.
    @Test
    void aFormulaThatKatexRefusesIsAFaultOnItsLine() {
        List<Fault> faults =
                faults(
                        "x \\in \\R^{676}",
                        "a\n\\fooo b",
                        "\\begin{matrix}\n1 & 2 \\\\\n3 & \\barr\n\\end{matrix}",
                        "\\frac{1}{",
                        "\n\n}",
                        "{0{,}25} é <script>",
                        "\\href{javascript:alert(1)}{x}",
                        "\\def\\a{\\a\\a}\\a",
                        "\"quoted\" {js} <b> \\foo");
        assertEquals(
                List.of(
                        "8 \\fooo: Undefined control sequence: \\fooo",
                        "9 \\barr: Undefined control sequence: \\barr",
                        "7 \\frac{1}{: Unexpected end of input in a macro argument, expected '}'",
                        "9 }: Expected 'EOF', got '}'",
                        "7 \\def\\a{\\a\\a}\\a: Too many expansions: infinite loop or need to"
                                + " increase maxExpand setting",
                        "7 \\foo: Undefined control sequence: \\foo"),
                faults.stream().map(KatexTest::told).toList());
        faults.forEach(fault -> assertEquals(Fault.Kind.BROKEN_FORMULA, fault.kind()));
    }

    /// It ends the engine, which is started again for the others: for two formulas, twice.
    @Test
    void aFormulaNestedBeyondAnyStackIsAFaultAndNoOthers() {
        List<Fault> faults = faults("a", "{".repeat(3000) + "}".repeat(3000));
        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().found().startsWith("{{{{"), faults.getFirst().found());
    }

    @Test
    void aCourseWithoutAFormulaNeedsNoKatex() {
        assertEquals(List.of(), faults());
    }

    private static String told(Fault fault) {
        return fault.where().line() + " " + fault.found() + ": " + fault.expected();
    }

    private static List<Fault> faults(String... formulas) {
        return new Katex()
                .faults(
                        List.of(formulas).stream()
                                .map(tex -> new Claim.Formula(tex, true, HERE))
                                .toList());
    }
}
