package fr.automatants.amphi.widget.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.digits.Stroke;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniseParametersTest {
    private static final String SEVEN = "BBwYLAD0GvEi.";

    @Test
    void theDefaultIsABlankSheetBeforeTheTrainedNetwork() {
        RecogniseParameters defaults = RecogniseParameters.read(Attributes.of(Map.of()));
        assertEquals("trained;.", defaults.notation());
    }

    @Test
    void aPageMayShowADigitOrADrawing() {
        Attributes digit = Attributes.of(Map.of("digit", 17, "network", "untrained"));
        assertEquals("untrained;17", RecogniseParameters.read(digit).notation());
        Attributes drawing = Attributes.of(Map.of("drawing", SEVEN));
        assertEquals("trained;" + SEVEN, RecogniseParameters.read(drawing).notation());
        assertEquals(List.of(), drawing.faults());
    }

    @Test
    void wrongAttributesAreRefusedByName() {
        Attributes attributes =
                Attributes.of(Map.of("digit", 10_000, "network", "clever", "strokes", 3));
        RecogniseParameters.read(attributes);
        assertEquals(
                List.of("digit", "network", "strokes"),
                attributes.faults().stream().map(Fault::subject).sorted().toList());
    }

    @Test
    void aDrawingThatCannotBeReadIsRefused() {
        Attributes attributes = Attributes.of(Map.of("drawing", "zigzag"));
        RecogniseParameters.read(attributes);
        assertEquals(Fault.Kind.WRONG_VALUE, attributes.faults().getFirst().kind());
    }

    @Test
    void theAddressNotationGoesThereAndBack() {
        Sheet drawing =
                new Sheet.Drawing(
                        List.of(stroke(1, 2), stroke(100, 0, 0, 100)),
                        List.of(0, Sheet.Drawing.GRID * Sheet.Drawing.GRID - 1));
        RecogniseParameters state = new RecogniseParameters(Reader.UNTRAINED, drawing);
        // the same bytes by an independent encoder in Python
        assertEquals("untrained;AQECAmQAnGQ.AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACA", state.notation());
        assertEquals(Optional.of(state), RecogniseParameters.read(state.notation()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "trained",
                "clever;.",
                "trained;10000",
                "trained;-1",
                "trained;!.",
                "trained;..",
                "trained;.;.",
                "trained;BBwYLAD0GvE.",
                "trained;AQH_.",
                "trained;AA.",
                "trained;./////w",
                "trained;._________________________________-"
            })
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), RecogniseParameters.read(notation));
    }

    @Test
    void tooManyStrokesOrPointsAreRefused() {
        List<Stroke> forty = Collections.nCopies(SheetNotation.MOST_STROKES, stroke(5, 5));
        assertTrue(reads(forty));
        assertTrue(!reads(plus(forty, stroke(6, 6))));
        Stroke longest = longest();
        assertTrue(reads(List.of(longest, longest, longest)));
        assertTrue(!reads(List.of(longest, longest, longest, stroke(5, 5))));
    }

    private static boolean reads(List<Stroke> strokes) {
        String text = SheetNotation.of(new Sheet.Drawing(strokes, List.of()));
        return SheetNotation.read(text, 0).isPresent();
    }

    private static List<Stroke> plus(List<Stroke> strokes, Stroke one) {
        return Stream.concat(strokes.stream(), Stream.of(one)).toList();
    }

    private static Stroke longest() {
        double[] coordinates = new double[2 * SheetNotation.MOST_IN_STROKE];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = i % 100;
        }
        return stroke(coordinates);
    }

    static Stroke stroke(double... coordinates) {
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Stroke.Point(coordinates[i], coordinates[i + 1]));
        }
        return new Stroke(points);
    }
}
