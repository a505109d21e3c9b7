package fr.automatants.amphi.challenge.sandbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.automatants.amphi.challenge.format.Model;
import fr.automatants.amphi.challenge.format.ModelFile;
import fr.automatants.amphi.challenge.format.onnx.GeneralOnnx;
import fr.automatants.amphi.challenge.format.onnx.Onnx;
import fr.automatants.amphi.challenge.score.Answerer;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.engine.file.Refused;
import fr.automatants.amphi.engine.inspect.Footprint;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dense layers with a residual connection: none for our engine, but for ONNX Runtime.
class ResidualTest {
    private static final int SAMPLES = 230; // two batches and a bit

    @TempDir static Path hidden;

    private final Network layers =
            Network.initialised(
                    new Architecture(
                            676, List.of(16, 16, 10), Activation.RELU, Activation.IDENTITY),
                    5);

    @Test
    void itIsReadAsAGeneralNetworkAndWeighsWhatItsLayersWeigh() throws Exception {
        GeneralOnnx general = read(Onnx.residual(layers));
        assertEquals(Footprint.of(layers.architecture()).parameters(), general.parameters());
        assertEquals("x", general.input());
        assertEquals("y", general.output());
    }

    @Test
    void itAnswersAsItsLayersDoInPlainJava() throws Exception {
        OnnxRuntime runtime = runtime();
        try {
            GeneralOnnx general = read(Onnx.residual(layers));
            Dataset data = noise();
            int[] found = runtime.answerer(general).answers(data, 0, read -> {});
            assertArrayEquals(answers(data.x()), found);
            int[] chain = Answerer.of(layers).answers(data, 0, read -> {});
            assertFalse(Arrays.equals(chain, found), "the connection changes nothing");
            assertEquals(
                    Footprint.of(layers.architecture()).forward(), runtime.multiplyAdds(general));
            assertFalse(runtime.answerer(general).canBeAttacked());
        } finally {
            runtime.close();
        }
    }

    @Test
    void aValueAddedToItselfIsANetworkToo() throws Exception {
        OnnxRuntime runtime = runtime();
        try {
            Onnx onnx = Onnx.residual(layers);
            onnx.nodes.subList(3, 6).clear();
            onnx.node("Add", "r", "z,z").node("Gemm", "y", "r,W3,b3", Onnx.attribute("transB", 1));
            assertEquals(676 * 16 + 16 * 16 + 16 * 10, runtime.multiplyAdds(read(onnx)));
        } finally {
            runtime.close();
        }
    }

    /// There is no such folder to cover, so the walls do not stand.
    @Test
    void whereTheWallsDoNotStandItIsRefusedSayingWhy() throws Exception {
        OnnxRuntime open = new OnnxRuntime(hidden.resolve("nowhere"));
        try {
            GeneralOnnx general = read(Onnx.residual(layers));
            assertTrue(open.missing().isPresent());
            Refused.as(Reason.ONNX_RUNTIME_MISSING, "", () -> open.multiplyAdds(general));
            NetworkFileException refused =
                    assertThrows(NetworkFileException.class, () -> open.multiplyAdds(general));
            assertFalse(refused.refusal().found().isBlank());
        } finally {
            open.close();
        }
    }

    private static OnnxRuntime runtime() throws Exception {
        OnnxRuntime runtime = new OnnxRuntime(hidden);
        String missing = runtime.missing().orElse("");
        if (!missing.isEmpty()) {
            System.err.println("SKIPPED: this host forbids the walls: " + missing);
            runtime.close();
        }
        assumeTrue(missing.isEmpty(), missing);
        return runtime;
    }

    private static GeneralOnnx read(Onnx onnx) throws NetworkFileException {
        return assertInstanceOf(
                        Model.General.class,
                        ModelFile.read("residual.onnx", onnx.bytes(), Ends.DIGITS))
                .onnx();
    }

    private int[] answers(FMatrixRMaj x) {
        Layer second = layers.layers().get(1);
        FMatrixRMaj a = layers.layers().get(0).forward(x);
        // z = W₂·a + b₂
        FMatrixRMaj z =
                new Layer(second.weights(), second.biases(), Activation.IDENTITY).forward(a);
        // r = g(z + a)
        FMatrixRMaj r = new FMatrixRMaj(z.numRows, z.numCols);
        for (int i = 0; i < r.data.length; i++) {
            r.data[i] = Math.max(0, z.data[i] + a.data[i]);
        }
        FMatrixRMaj y = layers.layers().get(2).forward(r);
        int[] answers = new int[y.numRows];
        for (int i = 0; i < answers.length; i++) {
            for (int j = 1; j < y.numCols; j++) {
                answers[i] = y.get(i, j) > y.get(i, answers[i]) ? j : answers[i];
            }
        }
        return answers;
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
