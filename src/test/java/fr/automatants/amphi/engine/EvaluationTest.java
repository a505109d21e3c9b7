package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    /// Answers its own input.
    private static final Network ECHO =
            Network.of(
                    List.of(
                            new Layer(
                                    CommonOps_FDRM.identity(3),
                                    new float[3],
                                    Activation.IDENTITY)));

    @Test
    void theLargestAnswerWinsAndTiesGoToTheLowestClass() {
        FMatrixRMaj x =
                new FMatrixRMaj(new float[][] {{1, 0, 0}, {0, 1, 1}, {0, 1, 1}, {-3, -2, -1}});
        Evaluation found = Evaluation.of(ECHO, new Dataset(x, new byte[] {0, 1, 2, 2}, 3));
        assertEquals(3, found.correct());
        assertEquals(4, found.total());
        assertArrayEquals(new int[][] {{1, 0, 0}, {0, 1, 0}, {0, 1, 1}}, found.confusion());
        assertEquals(0.75, found.accuracy());
        // 0 + 1 + 1 + (9 + 4 + 4), over 4 samples
        assertEquals(19 / 4f, found.loss());
    }

    @Test
    void everySampleOfEveryChunkCounts() {
        Dataset data = Samples.random(1003, 3, 3, 4);
        Evaluation found = Evaluation.of(ECHO, data);
        int correct = 0;
        for (int i = 0; i < data.size(); i++) {
            correct += Samples.largest(data.row(i)) == data.labels()[i] ? 1 : 0;
        }
        assertEquals(correct, found.correct());
        assertEquals(1003, found.total());
    }

    @Test
    void itStopsWhenCancelled() {
        AtomicInteger asked = new AtomicInteger();
        Dataset data = Samples.random(2000, 3, 3, 4);
        var found =
                Evaluation.of(ECHO, data, Loss.SQUARED_ERROR, () -> asked.incrementAndGet() == 3);
        assertTrue(found.isEmpty());
        assertEquals(3, asked.get());
    }

    @Test
    void dataOfAnotherShapeIsRefused() {
        Dataset data = Samples.random(2, 4, 3, 1);
        var error = assertThrows(IllegalArgumentException.class, () -> Evaluation.of(ECHO, data));
        assertEquals(
                "data: found 4 inputs and 3 classes, expected 3 inputs and 3 classes",
                error.getMessage());
    }
}
