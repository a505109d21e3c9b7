package fr.automatants.amphi.widget.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.digits.TrainedNetworks;
import fr.automatants.amphi.widget.Texts;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecognisePlayTest {
    private static final TrainedNetworks NETWORKS = new TrainedNetworks();
    private static final Texts KEYS = (key, arguments) -> key + List.of(arguments);

    private static final RecognisePlay PLAY =
            new RecognisePlay(new RecogniseParameters(Reader.TRAINED, Sheet.BLANK), NETWORKS);

    @BeforeAll
    static void train() {
        NETWORKS.trained().join();
    }

    @Test
    void anEmptySheetHasNoPictureAndNoAnswer() {
        RecogniseModel model = model("trained;.");
        assertEquals("", model.picture());
        assertEquals(0, model.outputs().length);
        assertEquals(-1, model.winner());
        assertEquals("recognise.remark.empty[]", model.remark());
    }

    @Test
    void aDrawnSevenIsReadAsSeven() {
        RecogniseModel model = model("trained;BBwYLAD0GvEi.");
        assertEquals(7, model.winner());
        assertEquals(-1, model.label());
        assertEquals(676, Base64.getDecoder().decode(model.picture()).length);
    }

    @Test
    void aSevenPaintedCellByCellIsReadToo() {
        int grid = Sheet.Drawing.GRID;
        List<Integer> cells =
                IntStream.concat(
                                IntStream.rangeClosed(3, 10).map(column -> 3 * grid + column),
                                IntStream.rangeClosed(4, 11)
                                        .map(row -> row * grid + 10 - (row - 3) / 2))
                        .sorted()
                        .boxed()
                        .toList();
        Sheet sheet = new Sheet.Drawing(List.of(), cells);
        assertEquals(7, PLAY.model(new RecogniseParameters(Reader.TRAINED, sheet), KEYS).winner());
    }

    @Test
    void neighbouringCellsAreJoinedAndTheEdgesAreNot() {
        int grid = Sheet.Drawing.GRID;
        // the end of a row and the start of the next are not neighbours
        Sheet.Drawing apart = new Sheet.Drawing(List.of(), List.of(grid - 1, grid));
        assertEquals(2, apart.ink().size());
        Sheet.Drawing corner = new Sheet.Drawing(List.of(), List.of(0, 1, grid + 1));
        assertEquals(3 + 2, corner.ink().size());
        Sheet.Drawing diagonal = new Sheet.Drawing(List.of(), List.of(1, grid, grid + 2));
        assertEquals(3 + 2, diagonal.ink().size());
    }

    @Test
    void tenProbabilitiesSumToOneAndTheLargestWins() {
        RecogniseModel model = model("untrained;0");
        double sum = 0;
        for (float p : model.outputs()) {
            sum += p;
            assertTrue(p <= model.outputs()[model.winner()]);
        }
        assertEquals(1, sum, 1e-5);
        assertEquals(Mnist.load().test().label(0), model.label());
    }

    @Test
    void everyTestDigitMayBeAskedFor() {
        assertEquals(Mnist.load().test().size(), RecogniseParameters.SPECIMENS);
    }

    @Test
    void aMissIsCalledAMiss() {
        int missed =
                IntStream.range(0, 100)
                        .filter(i -> {
                            RecogniseModel m = model("trained;" + i);
                            return m.winner() != m.label();
                        })
                        .findFirst()
                        .orElseThrow();
        RecogniseModel model = model("trained;" + missed);
        assertEquals(
                "recognise.remark.wrong[" + model.label() + ", " + model.winner() + "]",
                model.remark());
    }

    private static RecogniseModel model(String notation) {
        return PLAY.model(RecogniseParameters.read(notation).orElseThrow(), KEYS);
    }
}
