package fr.automatants.amphi.challenge.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.Seeded;
import fr.automatants.amphi.engine.inspect.Attack;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final int SIZE = 700;
    private static final int INPUTS = 40;
    private static final Dataset DATA = data(1);
    private static final Architecture SHAPE =
            new Architecture(INPUTS, List.of(12, 10), Activation.RELU, Activation.SOFTMAX);

    @Test
    void theSameWeightsGetTheSameMarks() throws Exception {
        Network network = Network.initialised(SHAPE, 5);
        Judge judge = new Judge(data(2), DATA, 200);
        List<Double> progress = new ArrayList<>();
        Verdict one = judge.judge(Answerer.of(network), progress::add);
        Verdict two = judge.judge(Answerer.of(network.copy()), done -> {});
        assertArrayEquals(one.open().bytes(), two.open().bytes());
        assertArrayEquals(one.robust().orElseThrow().bytes(), two.robust().orElseThrow().bytes());
        assertEquals(200, one.open().tally().total());
        assertEquals(500, one.closed().tally().total());
        assertEquals(SIZE, one.practice().total());
        assertEquals(1.0, progress.getLast());
        assertEquals(progress.stream().sorted().toList(), progress);
    }

    @Test
    void tiesGoToTheLowestClass() throws Exception {
        Network zeros =
                Network.of(
                        List.of(
                                new Layer(
                                        new FMatrixRMaj(10, INPUTS),
                                        new float[10],
                                        Activation.IDENTITY)));
        int[] answers = new Answers(zeros).answers(DATA, 0, read -> {});
        assertArrayEquals(new int[SIZE], answers);
    }

    @Test
    void theAttackIsTheEnginesOwnOnAllPicturesAtOnce() throws Exception {
        for (Activation hidden :
                List.of(
                        Activation.RELU,
                        Activation.SIGMOID,
                        Activation.TANH,
                        Activation.LEAKY_RELU)) {
            Network network =
                    Network.initialised(
                            new Architecture(
                                    INPUTS, List.of(12, 9, 10), hidden, Activation.SOFTMAX),
                            7);
            Attack attack = Attack.onPixels(network);
            int[] found = new Answers(network).answers(DATA, Judge.EPSILON, read -> {});
            int same = 0;
            for (int i = 0; i < SIZE; i++) {
                int theirs =
                        attack.fastGradientSign(DATA.row(i), DATA.labels()[i], Judge.EPSILON)
                                .after()
                                .label();
                same += theirs == found[i] ? 1 : 0;
            }
            // a slope within a rounding of 0 may get either sign
            assertTrue(same >= SIZE - 2, hidden + ": only " + same);
        }
    }

    @Test
    void louderWeightsAreNoDefence() throws Exception {
        Network quiet = Network.initialised(SHAPE, 5);
        List<Layer> layers = new ArrayList<>(quiet.layers());
        FMatrixRMaj w = layers.getLast().weights();
        for (int i = 0; i < w.data.length; i++) {
            w.data[i] *= 65_536;
        }
        layers.set(1, new Layer(w, layers.getLast().biases(), Activation.SOFTMAX));
        Network loud = Network.of(layers);
        int[] quietly = new Answers(quiet).answers(DATA, Judge.EPSILON, read -> {});
        int[] loudly = new Answers(loud).answers(DATA, Judge.EPSILON, read -> {});
        // the loud one is attacked along its strongest rival alone, which is as good an aim
        double lost = right(loudly) - right(quietly);
        assertTrue(lost <= 0.05 * SIZE, "loud weights keep " + lost + " more");
        assertTrue(right(new Answers(loud).answers(DATA, 0, read -> {})) > right(loudly));
    }

    @Test
    void stepFunctionsHaveNoSlopeToAttackAlong() throws Exception {
        Network steps =
                Network.initialised(
                        new Architecture(
                                INPUTS, List.of(12, 10), Activation.STEP, Activation.IDENTITY),
                        1);
        assertTrue(
                new Judge(DATA, DATA, 200)
                        .judge(Answerer.of(steps), done -> {})
                        .robust()
                        .isEmpty());
    }

    @Test
    void aSlopeThatOverflowsIsLost() throws Exception {
        FMatrixRMaj first = new FMatrixRMaj(2, INPUTS);
        first.fill(-1e30f);
        FMatrixRMaj last = new FMatrixRMaj(10, 2);
        last.fill(3e38f);
        Network huge =
                Network.of(
                        List.of(
                                new Layer(first, new float[2], Activation.IDENTITY),
                                new Layer(last, new float[10], Activation.IDENTITY)));
        Tally robust =
                new Judge(DATA, DATA, 200)
                        .judge(Answerer.of(huge), done -> {})
                        .robust()
                        .orElseThrow()
                        .tally();
        assertEquals(0, robust.correct());
    }

    private static int right(int[] answers) {
        return Marks.of(answers, DATA.labels(), 0, SIZE).tally().correct();
    }

    private static Dataset data(long seed) {
        Seeded random = new Seeded(seed);
        FMatrixRMaj x = new FMatrixRMaj(SIZE, INPUTS);
        byte[] labels = new byte[SIZE];
        for (int i = 0; i < x.data.length; i++) {
            x.data[i] = (float) random.nextDouble();
        }
        for (int i = 0; i < SIZE; i++) {
            labels[i] = (byte) random.nextInt(10);
        }
        return new Dataset(x, labels, 10);
    }
}
