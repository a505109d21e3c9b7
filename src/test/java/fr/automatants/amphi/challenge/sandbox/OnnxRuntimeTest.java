package fr.automatants.amphi.challenge.sandbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.automatants.amphi.challenge.format.onnx.GeneralOnnx;
import fr.automatants.amphi.challenge.format.onnx.Onnx;
import fr.automatants.amphi.challenge.format.onnx.OnnxFile;
import fr.automatants.amphi.challenge.format.onnx.Proto;
import fr.automatants.amphi.challenge.score.Answerer;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.engine.file.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Networks that ONNX Runtime runs inside the walls, honest ones and others.
class OnnxRuntimeTest {
    private static final int SAMPLES = 230; // two batches and a bit
    private static final Architecture SMALL =
            new Architecture(676, List.of(16, 10), Activation.RELU, Activation.IDENTITY);

    @TempDir static Path hidden;

    private static OnnxRuntime runtime;

    @BeforeAll
    static void open() throws IOException {
        runtime = new OnnxRuntime(hidden);
        String missing = runtime.missing().orElse("");
        if (!missing.isEmpty()) {
            System.err.println("SKIPPED: this host forbids the walls: " + missing);
        }
        assumeTrue(missing.isEmpty(), missing);
    }

    @AfterAll
    static void close() throws IOException {
        runtime.close();
    }

    @Test
    void aNetworkOfOtherOperatorsAnswersAsOurEngineWouldWithoutThem() throws Exception {
        Network network = Network.initialised(SMALL, 3);
        GeneralOnnx general = general(dense(network, -1));
        Dataset data = noise();
        int[] ours = Answerer.of(network).answers(data, 0, read -> {});
        assertArrayEquals(ours, runtime.answerer(general).answers(data, 0, read -> {}));
        assertEquals(676 * 16 + 16 * 10, runtime.multiplyAdds(general));
        assertEquals(676 * 16 + 16 + 16 * 10 + 10, general.parameters());
    }

    @Test
    void aFixedBatchIsFilledUp() throws Exception {
        Network network = Network.initialised(SMALL, 3);
        Dataset data = noise();
        int[] ours = Answerer.of(network).answers(data, 0, read -> {});
        GeneralOnnx general = general(dense(network, 7));
        assertArrayEquals(ours, runtime.answerer(general).answers(data, 0, read -> {}));
        assertEquals(676 * 16 + 16 * 10, runtime.multiplyAdds(general));
    }

    @Test
    void aConvolutionCountsItsFilterOnceForEachPlace() throws Exception {
        Onnx onnx = new Onnx().input("x", -1, 1, 26, 26);
        onnx.outputs.add(Onnx.end("y", -1, 10));
        onnx.tensor("k", Onnx.halves(10 * 9), 10, 1, 3, 3);
        onnx.node("Conv", "c", "x,k").node("GlobalAveragePool", "p", "c").node("Flatten", "y", "p");
        assertEquals(24 * 24 * 10 * 9, runtime.multiplyAdds(general(onnx)));
    }

    @Test
    void anOutputOfAnotherShapeIsRefused() throws Exception {
        Onnx onnx = new Onnx().input("x", -1, 676);
        onnx.outputs.add(Onnx.end("y", -1, 10));
        onnx.node("Dropout", "y", "x");
        GeneralOnnx general = general(onnx);
        Refused.as(Reason.ONNX_SHAPE, "output", () -> runtime.multiplyAdds(general));
    }

    @Test
    void whatOnnxRuntimeCannotRunIsRefusedWithItsWords() throws Exception {
        Onnx onnx = new Onnx().input("x", -1, 676);
        onnx.outputs.add(Onnx.end("y", -1, 10));
        onnx.tensor("k", Onnx.halves(9), 1, 1, 3, 3).node("Conv", "y", "x,k");
        GeneralOnnx general = general(onnx);
        NetworkFileException refused =
                assertThrows(NetworkFileException.class, () -> runtime.multiplyAdds(general));
        assertEquals(Reason.ONNX_REFUSED, refused.refusal().reason());
        assertEquals(false, refused.refusal().found().isBlank());
    }

    /// 26 × 26 greys, and a border that makes 4 GB of them: 200 bytes of a file.
    @Test
    void aBorderOfFourGigabytesIsStopped() throws Exception {
        Onnx onnx = new Onnx().input("x", -1, 676);
        onnx.outputs.add(Onnx.end("y", -1, 10));
        onnx.tensors.add(Onnx.wholes("pads", 0, 0, 0, 1_000_000_000));
        onnx.node("Pad", "p", "x,pads");
        onnx.node("ReduceMean", "y", "p");
        GeneralOnnx general = general(onnx);
        NetworkFileException refused =
                assertThrows(NetworkFileException.class, () -> runtime.multiplyAdds(general));
        assertEquals(
                true,
                List.of(Reason.ONNX_REFUSED, Reason.ONNX_STOPPED)
                        .contains(refused.refusal().reason()),
                refused::getMessage);
    }

    /// The reader refuses loops; should one get through, its time ends.
    @Test
    void aLoopWithoutEndIsKilled() throws Exception {
        Onnx honest = new Onnx().input("x", -1, 676);
        honest.outputs.add(Onnx.end("y", -1, 10));
        honest.node("Dropout", "y", "x");
        GeneralOnnx general = general(honest);
        Duration limit = Duration.ofSeconds(3);
        Sandbox walls = runtime.walls();
        try (OnnxProcess process =
                OnnxProcess.start(walls, general, loop(), 1, List.of("y"), limit)) {
            NetworkFileException refused =
                    assertThrows(NetworkFileException.class, () -> process.ask(new float[676], 1));
            assertEquals(Reason.ONNX_TIME, refused.refusal().reason());
        }
    }

    @Test
    void aLoopIsNoNetworkAnyway() {
        Refused.as(Reason.ONNX_SUBGRAPH, "body", () -> OnnxFile.general(loop()));
    }

    /// `Loop` with a condition that is always true and no last turn.
    private static byte[] loop() {
        Proto body =
                new Proto()
                        .message(1, Onnx.operation("Identity", "more", "again"))
                        .message(1, Onnx.operation("Identity", "out", "in"))
                        .text(2, "body")
                        .message(11, Onnx.end(7, "turn"))
                        .message(11, Onnx.end(9, "again"))
                        .message(11, Onnx.end("in", -1, 676))
                        .message(12, Onnx.end(9, "more"))
                        .message(12, Onnx.end("out", -1, 676));
        Proto yes = Onnx.tensor(9, new byte[] {1}).text(8, "yes");
        Onnx onnx = new Onnx().input("x", -1, 676);
        onnx.outputs.add(Onnx.end("y", -1, 676));
        onnx.tensors.add(yes);
        // An allowed operator, so that it is looked through as a general graph.
        onnx.node("Dropout", "d", "x");
        onnx.node("Loop", "y", ",yes,d", new Proto().text(1, "body").message(6, body).whole(20, 5));
        return onnx.bytes();
    }

    /// A dense network, with a `Clip` that changes nothing and no dense chain has.
    private static Onnx dense(Network network, long batch) {
        Onnx onnx = new Onnx().input("x", batch, 676);
        onnx.outputs.add(Onnx.end("y", batch, 10));
        for (int i = 0; i < 2; i++) {
            FMatrixRMaj w = network.layers().get(i).weights();
            onnx.tensor("W" + i, Onnx.floats(w.data), w.numRows, w.numCols);
            onnx.tensor("b" + i, Onnx.floats(network.layers().get(i).biases()), w.numRows);
        }
        Proto rows = Onnx.attribute("transB", 1);
        return onnx.node("Gemm", "z", "x,W0,b0", rows)
                .node("Relu", "r", "z")
                .node("Clip", "a", "r")
                .node("Gemm", "y", "a,W1,b1", rows);
    }

    private static GeneralOnnx general(Onnx onnx) throws NetworkFileException {
        return OnnxFile.general(onnx.bytes()).orElseThrow();
    }

    private static Dataset noise() {
        Random random = new Random(1);
        FMatrixRMaj x = new FMatrixRMaj(SAMPLES, 676);
        for (int i = 0; i < x.data.length; i++) {
            x.data[i] = random.nextFloat();
        }
        return new Dataset(x, new byte[SAMPLES], 10);
    }
}
