package fr.automatants.amphi.engine.file;

import static fr.automatants.amphi.engine.file.HandMade.entry;
import static fr.automatants.amphi.engine.file.HandMade.halves;
import static fr.automatants.amphi.engine.file.HandMade.safetensors;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetensorsFileTest {
    @Test
    void aFileIsALengthAHeaderAndNumbersByteByByte() throws NetworkFileException {
        String header =
                "{\"__metadata__\":{\"activations\":\"tanh\"},"
                        + "\"W1\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[0,8]},"
                        + "\"b1\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[8,12]}}";
        byte[] json = (header + "  ").getBytes(UTF_8);
        byte[] expected =
                HexFormat.of()
                        .parseHex(
                                "9800000000000000" // 152 bytes of header
                                        + HexFormat.of().formatHex(json)
                                        + "0000803f" // 1
                                        + "000000c0" // −2
                                        + "0000003f"); // 0.5
        Layer layer =
                new Layer(
                        new FMatrixRMaj(new float[][] {{1, -2}}),
                        new float[] {0.5f},
                        Activation.TANH);
        Network network = Network.of(List.of(layer));
        assertArrayEquals(expected, SafetensorsFile.bytes(network));
        assertArrayEquals(network.fingerprint(), SafetensorsFile.read(expected).fingerprint());
    }

    @Test
    void numbersStandRowByRowAndLayersAreReluBeforeALastWithoutActivation()
            throws NetworkFileException {
        List<Layer> layers =
                SafetensorsFile.read(safetensors(HandMade.SMALL, halves(13)), Ends.of(2, 1))
                        .layers();
        assertArrayEquals(new float[] {1.5f, 2}, layers.get(0).weights(1));
        assertArrayEquals(new float[] {3.5f, 4, 4.5f}, layers.get(0).biases());
        assertArrayEquals(new float[] {5, 5.5f, 6}, layers.get(1).weights(0));
        assertArrayEquals(new float[] {6.5f}, layers.get(1).biases());
        assertEquals(Activation.RELU, layers.get(0).activation());
        assertEquals(Activation.IDENTITY, layers.get(1).activation());
    }

    @Test
    void aPyTorchStateDictIsReadWhateverItsOrder() throws NetworkFileException {
        String header =
                "{\"__metadata__\":{\"format\":\"pt\"},"
                        + String.join(
                                ",",
                                entry("12.bias", "F32", "1", 0, 4),
                                entry("12.weight", "F32", "1,3", 4, 16),
                                entry("2.bias", "F32", "3", 16, 28),
                                entry("2.weight", "F32", "3,2", 28, 52))
                        + "}";
        List<Layer> layers = SafetensorsFile.read(safetensors(header, halves(13))).layers();
        assertArrayEquals(new float[] {2.5f, 3, 3.5f}, layers.get(0).biases());
        assertArrayEquals(new float[] {4, 4.5f}, layers.get(0).weights(0));
        assertArrayEquals(new float[] {0.5f}, layers.get(1).biases());
    }

    @Test
    void float64IsRoundedToTheNearestFloat32() throws NetworkFileException {
        String header =
                "{" + entry("W1", "F64", "1,1", 0, 8) + "," + entry("b1", "F64", "1", 8, 16) + "}";
        byte[] data =
                ByteBuffer.allocate(16)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putDouble(0.1)
                        .putDouble(1e-300)
                        .array();
        Network network = SafetensorsFile.read(safetensors(header, data));
        assertArrayEquals(new float[] {0.1f, 0}, network.parameterVector());
    }

    @ParameterizedTest
    @CsvSource({
        "'relu,softmax', RELU, SOFTMAX",
        "'Tanh, none', TANH, IDENTITY",
        "'SIGMOID,linear', SIGMOID, IDENTITY",
        "'identity,Re-L_U', IDENTITY, RELU"
    })
    void theMetadataNameEachLayersActivation(String names, Activation first, Activation last)
            throws NetworkFileException {
        String header =
                "{\"__metadata__\":{\"activations\":\""
                        + names
                        + "\"},"
                        + HandMade.SMALL.substring(1);
        List<Layer> layers = SafetensorsFile.read(safetensors(header, halves(13))).layers();
        assertEquals(first, layers.get(0).activation());
        assertEquals(last, layers.get(1).activation());
    }

    @Test
    void spacesMayPadTheHeaderAndSpaceItsJson() throws NetworkFileException {
        String header = HandMade.SMALL.replace(":", " :\n\t ") + " ".repeat(100);
        assertEquals(13, SafetensorsFile.read(safetensors(header, halves(13))).parameters());
    }

    @Test
    void theNumbersOfOurFilesStartAtAMultipleOfEight() throws NetworkFileException {
        for (int neurons = 1; neurons < 20; neurons++) {
            byte[] file =
                    SafetensorsFile.bytes(
                            RoundTripTest.net(1, 2, Activation.RELU, Activation.TANH, neurons, 3));
            long header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong();
            assertTrue(header % 8 == 0, "header of " + header + " bytes");
        }
    }
}
