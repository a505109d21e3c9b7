package fr.automatants.amphi.widget.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.digits.MnistPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PixelsParametersTest {
    private final PixelsParameters defaults = PixelsParameters.read(Attributes.of(Map.of()));

    @Test
    void theDefaultIsAFiveAsInTheDeck() {
        PixelsModel model = model(defaults.start());
        assertEquals(5, model.label());
        assertArrayEquals(new int[] {0, 0, 0, 0, 0, 1, 0, 0, 0, 0}, model.answer());
        assertEquals(676, model.greys().length);
        assertEquals(510, model.empty());
    }

    @Test
    void thePixelOfRowFiveAndColumnFifteenIs145() {
        assertEquals(new Pointed(0, 145), defaults.start());
        assertEquals(253, Byte.toUnsignedInt(model(defaults.start()).greys()[145]));
    }

    @Test
    void aPageMayChangeEverything() {
        Attributes attributes =
                Attributes.of(Map.of("set", "test", "number", 9_999, "row", 25, "column", 0));
        assertEquals(
                new PixelsParameters(MnistPart.TEST, 9_999, 25, 0),
                PixelsParameters.read(attributes));
        assertEquals(List.of(), attributes.faults());
    }

    @ParameterizedTest
    @CsvSource({"row, 26", "column, -1", "number, 60000", "set, all", "pixel, 3"})
    void aWrongAttributeIsAFault(String key, String value) {
        Attributes attributes = Attributes.of(Map.of(key, value));
        PixelsParameters.read(attributes);
        Fault fault = attributes.faults().getFirst();
        assertEquals(key, fault.subject());
    }

    @Test
    void theNextPictureOfEachDigitShowsThatDigit() {
        List<Integer> others = model(defaults.start()).others();
        for (int digit = 0; digit < 10; digit++) {
            assertEquals(digit, defaults.album().digits().label(others.get(digit)));
        }
        assertEquals(11, others.get(5));
    }

    @Test
    void theRemarkFollowsThePixel() {
        assertEquals("pixels.remark.ink", model(new Pointed(0, 145)).remark());
        assertEquals("pixels.remark.empty", model(new Pointed(0, 0)).remark());
        assertEquals("pixels.remark.end", model(new Pointed(0, 25)).remark());
    }

    @Test
    void theAddressNotationGoesThereAndBack() {
        Pointed state = new Pointed(59_999, 675);
        assertEquals("59999;675", defaults.notation(state));
        assertEquals(Optional.of(state), defaults.read("59999;675"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0", "0;676", "0;-1", "60000;0", "0;1;2", "0;1.5"})
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), defaults.read(notation));
    }

    private PixelsModel model(Pointed state) {
        return defaults.model(state, (key, arguments) -> key);
    }
}
