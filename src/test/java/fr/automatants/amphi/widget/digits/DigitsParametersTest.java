package fr.automatants.amphi.widget.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.MnistPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsParametersTest {
    private final DigitsParameters defaults = DigitsParameters.read(Attributes.of(Map.of()));

    @Test
    void itOpensOnAHandfulOfFives() {
        assertEquals(new Browsing(5, Order.HANDFUL, 0, Browsing.NONE), defaults.start());
        DigitsModel model = model(defaults.start());
        assertEquals(24, model.numbers().size());
        assertEquals(5421, model.size());
        assertEquals(60_000, model.total());
        assertEquals(24 * Digits.PIXELS, model.greys().length);
    }

    @Test
    void aPageMayChangeEverything() {
        Attributes attributes =
                Attributes.of(
                        Map.of("set", "test", "digit", 3, "order", "file", "count", 40, "seed", 7));
        assertEquals(
                new DigitsParameters(MnistPart.TEST, 3, Order.FILE, 40, 7),
                DigitsParameters.read(attributes));
        assertEquals(List.of(), attributes.faults());
    }

    @ParameterizedTest
    @CsvSource({"digit, 10", "count, 5", "count, 41", "order, random", "set, all", "seed, 1000"})
    void aWrongValueIsAFault(String key, String value) {
        Attributes attributes = Attributes.of(Map.of(key, value));
        DigitsParameters.read(attributes);
        assertEquals(Fault.Kind.WRONG_VALUE, attributes.faults().getFirst().kind());
        assertEquals(key, attributes.faults().getFirst().subject());
    }

    @Test
    void eachHandfulIsAnotherAndTheSameEachTime() {
        List<Integer> first = model(new Browsing(5, Order.HANDFUL, 0, -1)).numbers();
        assertEquals(first, model(new Browsing(5, Order.HANDFUL, 0, -1)).numbers());
        assertNotEquals(first, model(new Browsing(5, Order.HANDFUL, 1, -1)).numbers());
        assertEquals(24, first.stream().distinct().count());
    }

    @Test
    void thePagesOfAClassHoldEachPictureOnce() {
        int pages = Order.FILE.pages(defaults.album().of(5), 24);
        assertEquals(226, pages);
        DigitsModel last = model(new Browsing(5, Order.FILE, pages - 1, -1));
        assertEquals(5421 - 225 * 24, last.numbers().size());
        assertEquals(0, model(new Browsing(5, Order.FILE, 0, -1)).numbers().getFirst());
    }

    @Test
    void theStrangestOfAllHasRankOne() {
        int strangest = model(new Browsing(1, Order.STRANGEST, 0, -1)).numbers().getFirst();
        DigitsModel close = model(new Browsing(1, Order.STRANGEST, 0, strangest));
        assertEquals(1, close.rank());
        assertEquals(Digits.PIXELS, close.close().length);
    }

    @Test
    void theAddressNotationGoesThereAndBack() {
        Browsing state = new Browsing(5, Order.FILE, 3, 0);
        assertEquals("5;file;3;0", defaults.notation(state));
        assertEquals(Optional.of(state), defaults.read("5;file;3;0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "5;file;0",
                "10;file;0;-1",
                "5;magic;0;-1",
                "5;file;226;-1",
                "5;handful;1000;-1",
                "5;file;-1;-1",
                "5;file;0;1",
                "5;file;0;60000",
                "5;file;0;-2"
            })
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), defaults.read(notation));
    }

    private DigitsModel model(Browsing state) {
        assertTrue(defaults.read(defaults.notation(state)).isPresent(), state.toString());
        return defaults.model(state, (key, arguments) -> key);
    }
}
