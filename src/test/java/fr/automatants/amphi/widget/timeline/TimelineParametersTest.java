package fr.automatants.amphi.widget.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineParametersTest {
    private static final Texts KEYS =
            (key, arguments) ->
                    key
                            + Arrays.stream(arguments)
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", ", "(", ")"));
    private final TimelineParameters deck =
            TimelineParameters.read(
                    Attributes.of(
                            Map.of(
                                    "stops",
                                    List.of(
                                            stop("turk", 1770),
                                            stop("lovelace", 1842),
                                            stop("deep-blue", 1997),
                                            stop("chatgpt", 2022)))));

    @Test
    void theFirstStopIsOpenUnlessThePageSaysAnother() {
        assertEquals("turk", deck.start());
        Attributes attributes =
                Attributes.of(Map.of("stops", List.of(stop("a", 1), stop("b", 2)), "first", "b"));
        assertEquals("b", TimelineParameters.read(attributes).start());
        assertEquals(List.of(), attributes.faults());
    }

    @Test
    void distancesOnTheLineAreTrue() {
        List<TimelineModel.Place> places = deck.model("turk", KEYS).places();
        assertEquals(0, places.get(0).at());
        assertEquals(72 / 252d, places.get(1).at(), 1e-12);
        assertEquals(227 / 252d, places.get(2).at(), 1e-12);
        assertEquals(1, places.get(3).at());
        assertEquals(
                List.of(0, 72, 155, 25), places.stream().map(TimelineModel.Place::gap).toList());
    }

    @Test
    void aFewRoundYearsStandBesideTheLine() {
        assertEquals(
                List.of(1800, 1850, 1900, 1950, 2000),
                deck.model("turk", KEYS).ticks().stream().map(Scale.Tick::year).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "turk|timeline.remark.first(4, 2022, 252)",
                "lovelace|timeline.remark.between(72, 180, turk)",
                "deep-blue|timeline.remark.widest(155, 25, lovelace)",
                "chatgpt|timeline.remark.last(25, 252)"
            })
    void theRemarkSaysHowFarTheNeighboursAre(String stop, String remark) {
        assertEquals(remark, deck.model(stop, KEYS).remark());
    }

    @Test
    void theAddressNamesTheOpenStop() {
        assertEquals("deep-blue", deck.notation("deep-blue"));
        assertEquals(Optional.of("deep-blue"), deck.read("deep-blue"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1770", "turk ", "nobody"})
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), deck.read(notation));
    }

    @ParameterizedTest
    @CsvSource({
        "id, Le Turc, id",
        "year, 3000, year",
        "picture, nobody, picture",
        "picture, javascript:alert(1), picture",
        "text, '', ''",
        "colour, red, colour"
    })
    void whatIsWrongInAStopIsRefusedByName(String key, String value, String subject) {
        Map<String, Object> stop = new HashMap<>(stop("a", 1900));
        stop.put(key, key.equals("year") ? Integer.valueOf(value) : value);
        assertEquals(
                subject.isEmpty() ? List.of() : List.of(subject),
                faults(List.of(stop, stop("z", 2000))));
    }

    @Test
    void aStopSaysWhereItsFactsAreFrom() {
        Map<String, Object> stop = new HashMap<>(stop("a", 1900));
        stop.remove("source");
        assertTrue(faults(List.of(stop, stop("z", 2000))).contains("source"));
        stop.put("source", Map.of("author", "A", "title", "T", "year", 1900, "link", "data:x"));
        assertEquals(List.of("link"), faults(List.of(stop, stop("z", 2000))));
    }

    @Test
    void aLineHasTwoStopsInOrderWithNamesOfTheirOwn() {
        assertEquals(List.of("stops"), faults(List.of(stop("a", 1900))));
        assertEquals(List.of("stops"), faults(List.of(stop("a", 1900), stop("b", 1800))));
        assertEquals(List.of("stops"), faults(List.of(stop("a", 1900), stop("a", 1950))));
        Attributes none = Attributes.of(Map.of());
        TimelineParameters.read(none);
        assertEquals(Fault.Kind.MISSING_VALUE, none.faults().getFirst().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyPictureOfTheProjectIsDescribed(String language) {
        ResourceBundle texts =
                ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language));
        for (Drawing drawing : Drawing.values()) {
            String name = Choice.name(drawing);
            assertTrue(texts.containsKey("timeline.picture." + name), name);
        }
    }

    private static List<String> faults(List<Map<String, Object>> stops) {
        Attributes attributes = Attributes.of(Map.of("stops", stops));
        TimelineParameters.read(attributes);
        return attributes.faults().stream().map(Fault::subject).toList();
    }

    private static Map<String, Object> stop(String id, int year) {
        return Map.of(
                "id",
                id,
                "year",
                year,
                "title",
                id,
                "text",
                "A paragraph.",
                "source",
                Map.of("author", "A", "title", "T", "year", 1900));
    }
}
