package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {
    private static final String FILE = "glossary.yaml";
    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final String WEIGHT =
            """
            terms:
              - id: weight
                term: {fr: poids, en: weight}
                definition:
                  fr: "L'importance d'une entrée : \\"nulle\\", <b>forte</b>."
                  en: How much an input counts.
                page: perceptron#weights
            """;
    private static final Glossary GLOSSARY = Glossary.read(WEIGHT, FILE, LANGUAGES);

    @Test
    void aTermHasANameAndADefinitionInEachLanguage() {
        Term weight = GLOSSARY.find("weight").orElseThrow();
        assertEquals(List.of(), GLOSSARY.faults());
        assertEquals("poids", weight.name("fr"));
        assertEquals("How much an input counts.", weight.definition("en"));
        assertEquals("/course/perceptron#weights", weight.address());
    }

    @Test
    void definitionsAreInTheirLanguagesTypography() {
        String french = GLOSSARY.find("weight").orElseThrow().definition("fr");
        assertTrue(french.startsWith("L’importance d’une entrée\u202F:"), french);
    }

    @Test
    void aMarkedWordBecomesTheElementWithItsDefinition() {
        Page page = page("Un [gros *poids*](term:weight) et rien.");
        assertEquals(List.of(), page.faults());
        assertEquals(
                "<p>Un <amphi-term name=\"poids\" definition=\"L’importance d’une entrée\u202F:"
                        + " &quot;nulle&quot;, &lt;b&gt;forte&lt;/b&gt;.\""
                        + " href=\"/course/perceptron#weights\" more=\"En savoir plus\">gros"
                        + " <em>poids</em></amphi-term> et rien.</p>",
                Pages.html(page));
    }

    @Test
    void anUnknownTermIsAFaultAtItsLineAndItsWordsRemain() {
        Page page = page("Un.\n\nUn [*gros* poids](term:wieght) ici.");
        assertEquals("<p>Un.</p>\n<p>Un <em>gros</em> poids ici.</p>", Pages.html(page));
        assertEquals(
                List.of(
                        new Fault(
                                new Source("fr/p/index.md", 6),
                                Fault.Kind.UNKNOWN_TERM,
                                "gros poids",
                                "wieght",
                                "weight",
                                "weight")),
                page.faults());
    }

    @Test
    void aTermMayStandInAHeadingAndInAList() {
        Page page = page("## Le [poids](term:weight)\n\n- un [poids](term:weight)\n");
        assertEquals("Le poids", page.sections().getLast().title());
        assertTrue(Pages.html(page).contains("<li>un <amphi-term"), Pages.html(page));
    }

    @Test
    void faultsOfTheGlossaryStandOnTheirLines() {
        String yaml =
                """
                terms:
                  - id: A b
                    term: {fr: a}
                    definition: {fr: a, en: a}
                  - id: weight
                    term: {fr: p, en: w}
                    definition: {fr: p, en: w}
                    page: "https://example.org"
                  - id: weight
                    term: {fr: p, en: w}
                    colour: red
                """;
        Glossary glossary = Glossary.read(yaml, FILE, LANGUAGES);
        assertEquals(
                List.of(
                        "2 wrong-value id",
                        "3 missing-value en",
                        "8 wrong-value page",
                        "9 wrong-value id",
                        "9 missing-value definition",
                        "11 unknown-attribute colour"),
                glossary.faults().stream()
                        .map(f -> f.where().line() + " " + f.kind().key() + " " + f.subject())
                        .toList());
    }

    @Test
    void aLinkToASectionThatIsNotThereIsAFault() {
        Page there = Pages.french("---\ntitle: T\n---\n\n## Poids {#weights}\n\nA.");
        Page not = Pages.french("---\ntitle: T\n---\n\n## Biais {#bias}\n\nA.");
        assertEquals(List.of(), GLOSSARY.deadLinks(slug -> Optional.of(there)));
        assertEquals("#bias", GLOSSARY.deadLinks(slug -> Optional.of(not)).getFirst().expected());
        assertEquals(2, GLOSSARY.deadLinks(slug -> Optional.empty()).getFirst().where().line());
    }

    @Test
    void aPageFollowsItsGlossary(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("fr/home"));
        Files.writeString(folder.resolve("course.yaml"), "title: {fr: T}\nlanguages: [fr]\n");
        Files.writeString(
                folder.resolve("fr/home/index.md"), "---\ntitle: T\n---\nUn [poids](term:weight).");
        try (Library library = new Library(folder)) {
            assertFalse(library.home("fr").faults().isEmpty());
            Files.writeString(folder.resolve(FILE), WEIGHT);
            assertEquals(List.of(), library.home("fr").faults());
            assertTrue(Pages.html(library.home("fr")).contains("<amphi-term"));
        }
    }

    private static Page page(String text) {
        return new PageParser()
                .parse("---\ntitle: T\n---\n" + text, "fr/p/index.md", new Writing("fr", GLOSSARY));
    }
}
