package fr.automatants.amphi.widget.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.widget.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetsParametersTest {
    private static final Texts KEYS = (key, arguments) -> key;
    private static final String SOLVED =
            "deep-blue:ai,spam-filter:machine-learning,chatgpt:deep-learning,thermostat:outside,"
                    + "expert-system:ai,digit-reader:deep-learning,regression:machine-learning,"
                    + "calculator:outside,alphago:deep-learning";
    private final SetsParameters defaults = SetsParameters.read(Attributes.of(Map.of()));

    @Test
    void theDefaultsAreNineExamplesAllToBePlaced() {
        SetsModel model = defaults.model(defaults.start(), KEYS);
        assertEquals(9, model.chips().size());
        assertEquals("", defaults.notation(defaults.start()));
        assertEquals("nested-sets.remark.start", model.remark());
        assertEquals(
                List.of("outside", "ai", "machine-learning", "deep-learning"),
                model.sets().stream().map(SetsModel.Shown::name).toList());
    }

    @Test
    void whereAnExampleBelongsIsNotToldBeforeItStandsThere() {
        for (SetsModel.Chip chip : defaults.model(defaults.start(), KEYS).chips()) {
            assertNull(chip.ring());
            assertNull(chip.verdict());
            assertEquals("", chip.sentence());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "spam-filter:machine-learning, right, nested-sets.example.spam-filter.why",
        "spam-filter:ai, too-wide, nested-sets.too-wide.ai",
        "spam-filter:outside, too-wide, nested-sets.too-wide.outside",
        "spam-filter:deep-learning, too-narrow, nested-sets.too-narrow.deep-learning",
        "thermostat:ai, too-narrow, nested-sets.too-narrow.ai",
        "deep-blue:machine-learning, too-narrow, nested-sets.too-narrow.machine-learning",
        "chatgpt:machine-learning, too-wide, nested-sets.too-wide.machine-learning"
    })
    void aPlaceIsRightOrTooWideOrTooNarrow(String placed, String verdict, String sentence) {
        SetsModel.Chip chip =
                defaults.model(defaults.read(placed).orElseThrow(), KEYS).chips().stream()
                        .filter(c -> c.verdict() != null)
                        .findFirst()
                        .orElseThrow();
        assertEquals(verdict, chip.verdict());
        assertEquals(sentence, chip.sentence());
    }

    @Test
    void theNineExamplesHaveAPlaceEach() {
        SetsModel model = defaults.model(defaults.read(SOLVED).orElseThrow(), KEYS);
        assertEquals(9, model.right());
        assertEquals("nested-sets.remark.done", model.remark());
    }

    @Test
    void theAddressNotationGoesThereAndBack() {
        assertEquals(Optional.of(SOLVED), defaults.read(SOLVED).map(defaults::notation));
        assertEquals(
                Optional.of("deep-blue:ai,chatgpt:outside"),
                defaults.read("chatgpt:outside,deep-blue:ai").map(defaults::notation));
        assertEquals(Optional.of(defaults.start()), defaults.read(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chatgpt",
                "chatgpt:",
                "chatgpt:robots",
                "nobody:ai",
                "chatgpt:ai,chatgpt:outside",
                "chatgpt:ai,",
                "chatgpt:ai:ai",
                ","
            })
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), defaults.read(notation));
    }

    @Test
    void aPageMayBringItsOwnExamples() {
        Attributes attributes =
                Attributes.of(Map.of("examples", List.of(example("dice", "outside"))));
        SetsParameters read = SetsParameters.read(attributes);
        assertEquals(List.of(), attributes.faults());
        SetsModel model = read.model(read.read("dice:outside").orElseThrow(), KEYS);
        assertEquals("A die", model.chips().getFirst().name());
        assertEquals("Because.", model.chips().getFirst().sentence());
    }

    @Test
    void whatIsWrongInAnExampleIsRefusedByName() {
        assertEquals(List.of("set"), faults(List.of(example("dice", "robots"))));
        assertEquals(List.of("id"), faults(List.of(example("Un dé", "ai"))));
        assertEquals(List.of("examples"), faults(List.of(example("a", "ai"), example("a", "ai"))));
        assertEquals(List.of("examples"), faults(List.of()));
        assertEquals(List.of("name", "why"), faults(List.of(Map.of("id", "a", "set", "ai"))));
        Attributes misspelt = Attributes.of(Map.of("exemples", List.of()));
        SetsParameters.read(misspelt);
        assertEquals("examples", misspelt.faults().getFirst().expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theDefaultsHaveTheirTextsInBothLanguages(String language) {
        ResourceBundle texts =
                ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language));
        List<String> missing =
                defaults.examples().stream()
                        .flatMap(e -> Stream.of(".name", ".why").map(end -> e.id() + end))
                        .filter(key -> !texts.containsKey("nested-sets.example." + key))
                        .toList();
        assertEquals(List.of(), missing);
    }

    private static List<String> faults(List<Map<String, Object>> examples) {
        Attributes attributes = Attributes.of(Map.of("examples", examples));
        SetsParameters.read(attributes);
        return attributes.faults().stream().map(Fault::subject).toList();
    }

    private static Map<String, Object> example(String id, String set) {
        return Map.of("id", id, "name", "A die", "set", set, "why", "Because.");
    }
}
