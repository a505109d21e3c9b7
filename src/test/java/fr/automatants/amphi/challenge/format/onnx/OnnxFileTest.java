package fr.automatants.amphi.challenge.format.onnx;

import static fr.automatants.amphi.challenge.format.onnx.Onnx.attribute;
import static fr.automatants.amphi.challenge.format.onnx.Onnx.halves;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Refused;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class OnnxFileTest {
    private static final float[] SMALL = {
        .5f, 1, 1.5f, 2, 2.5f, 3, .5f, 1, 1.5f, .5f, 1, 1.5f, .5f
    };

    @Test
    void itReadsWhatPyTorchExports() throws NetworkFileException {
        Network network = read(Onnx.small());
        assertEquals(List.of(3, 1), network.architecture().sizes());
        assertEquals(Activation.RELU, network.architecture().hidden());
        assertEquals(Activation.IDENTITY, network.architecture().output());
        assertArrayEquals(SMALL, network.parameterVector());
    }

    @Test
    void matMulAndAddAreALayerToo() throws NetworkFileException {
        Onnx onnx = Onnx.small();
        onnx.nodes.clear();
        onnx.tensors.clear();
        // Wᵀ: inputs × neurons
        onnx.tensor("W1", halves(6), 2, 3).tensor("b1", halves(3), 1, 3);
        onnx.tensor("W2", halves(3), 3, 1).tensor("b2", halves(1), 1);
        onnx.node("MatMul", "m", "x,W1").node("Add", "z", "b1,m");
        onnx.node("Sigmoid", "a", "z");
        onnx.node("MatMul", "n", "a,W2").node("Add", "y", "n,b2");
        Network network = read(onnx);
        assertEquals(Activation.SIGMOID, network.architecture().hidden());
        float[] expected = {.5f, 2, 1, 2.5f, 1.5f, 3, .5f, 1, 1.5f, .5f, 1, 1.5f, .5f};
        assertArrayEquals(expected, network.parameterVector());
    }

    @Test
    void aLayerWithoutBiasHasZeros() throws NetworkFileException {
        Onnx onnx = Onnx.small();
        onnx.nodes.set(0, Onnx.operation("Gemm", "z", "x,W1", attribute("transB", 1)));
        onnx.tensors.remove(1);
        float[] expected = SMALL.clone();
        Arrays.fill(expected, 6, 9, 0);
        assertArrayEquals(expected, read(onnx).parameterVector());
    }

    @Test
    void picturesAreFlattenedInThreeWays() throws NetworkFileException {
        for (String way : List.of("Flatten", "Reshape", "Constant")) {
            Onnx onnx = Onnx.small();
            onnx.inputs.clear();
            onnx.input("p", -1, 1, 1, 2);
            switch (way) {
                case "Flatten" ->
                        onnx.nodes.addFirst(
                                Onnx.operation("Flatten", "x", "p", attribute("axis", 1)));
                case "Reshape" -> {
                    onnx.tensors.add(Onnx.wholes("s", -1, 2));
                    onnx.nodes.addFirst(Onnx.operation("Reshape", "x", "p,s"));
                }
                default -> {
                    Proto value = attribute("value", Onnx.wholes("", 0, -1));
                    onnx.nodes.addFirst(Onnx.operation("Reshape", "x", "p,s"));
                    onnx.nodes.addFirst(Onnx.operation("Constant", "s", "", value));
                }
            }
            assertArrayEquals(SMALL, read(onnx).parameterVector(), way);
        }
    }

    @Test
    void identitiesAreSteppedOver() throws NetworkFileException {
        Onnx onnx = Onnx.small();
        onnx.inputs.clear();
        onnx.input("i", -1, 2);
        onnx.nodes.addFirst(Onnx.operation("Identity", "x", "i"));
        assertArrayEquals(SMALL, read(onnx).parameterVector());
    }

    @Test
    void softmaxIsTheLastActivation() throws NetworkFileException {
        Onnx onnx = Onnx.small();
        onnx.nodes.removeLast();
        onnx.node("Gemm", "s", "a,W2,b2", attribute("transB", 1));
        onnx.node("Softmax", "y", "s", attribute("axis", -1));
        assertEquals(Activation.SOFTMAX, read(onnx).architecture().output());
    }

    @Test
    void olderFilesNameTheirConstantsAmongTheInputs() throws NetworkFileException {
        Onnx onnx = Onnx.small();
        onnx.irVersion = 3;
        onnx.input("W1", 3, 2).input("b1", 3);
        assertArrayEquals(SMALL, read(onnx).parameterVector());
    }

    @Test
    void numbersMayBePackedInsteadOfRaw() throws NetworkFileException {
        Onnx onnx = Onnx.small();
        onnx.tensors.set(
                0, new Proto().packed(1, 3, 2).whole(2, 1).bytes(4, halves(6)).text(8, "W1"));
        assertArrayEquals(SMALL, read(onnx).parameterVector());
    }

    @Test
    void aFileCutAtAnyByteIsRefused() {
        byte[] good = Onnx.small().bytes();
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            Executable reading =
                    () -> Refused.within(OnnxFile.LONGEST, () -> OnnxFile.read(cut, Ends.ANY));
            assertThrows(NetworkFileException.class, reading, "at " + length);
        }
    }

    private static Network read(Onnx onnx) throws NetworkFileException {
        return OnnxFile.read(onnx.bytes(), Ends.of(2, 1));
    }
}
