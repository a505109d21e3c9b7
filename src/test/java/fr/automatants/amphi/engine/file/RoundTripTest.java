package fr.automatants.amphi.engine.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    static Stream<Network> networks() {
        return Stream.of(1L, 2L, 3L)
                .flatMap(seed ->
                        Stream.of(
                                net(seed, 676, Activation.RELU, Activation.SOFTMAX, 16, 10),
                                net(seed, 676, Activation.SIGMOID, Activation.SIGMOID, 9),
                                net(seed, 3, Activation.TANH, Activation.IDENTITY, 5, 4, 2),
                                net(seed, 1, Activation.STEP, Activation.STEP, 1, 1),
                                net(seed, 40, Activation.RELU, Activation.TANH, 33, 7)));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void safetensorsKeepEveryBit(Network network) throws IOException {
        assertSame(network, SafetensorsFile.read(SafetensorsFile.bytes(network)));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void jsonKeepsEveryBit(Network network) throws IOException {
        assertSame(network, JsonFile.read(JsonFile.bytes(network)));
    }

    @Test
    void everyKindOfFiniteNumberSurvives() throws IOException {
        float[] values = {
            -0.0f,
            0,
            Float.MIN_VALUE,
            -Float.MIN_NORMAL,
            Float.MAX_VALUE,
            -Float.MAX_VALUE,
            1e-5f,
            0.1f,
            1 / 3f,
            16_777_217,
            1e10f,
            Math.nextUp(1f)
        };
        Layer layer =
                new Layer(
                        new FMatrixRMaj(1, values.length, true, values),
                        new float[] {-0.0f},
                        Activation.IDENTITY);
        Network network = Network.of(List.of(layer));
        assertSame(network, SafetensorsFile.read(SafetensorsFile.bytes(network)));
        assertSame(network, JsonFile.read(JsonFile.bytes(network)));
    }

    @Test
    void streamsCarryTheSameBytes() throws IOException {
        Network network = net(7, 676, Activation.RELU, Activation.SOFTMAX, 16, 16, 10);
        ByteArrayOutputStream tensors = new ByteArrayOutputStream();
        SafetensorsFile.write(network, tensors);
        assertArrayEquals(SafetensorsFile.bytes(network), tensors.toByteArray());
        assertSame(
                network,
                SafetensorsFile.read(new ByteArrayInputStream(tensors.toByteArray()), Ends.DIGITS));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        JsonFile.write(network, json);
        assertSame(
                network, JsonFile.read(new ByteArrayInputStream(json.toByteArray()), Ends.DIGITS));
    }

    @Test
    void aNetworkNearTheLimitOfParametersComesBackToo() throws IOException {
        Network network = net(1, 1500, Activation.RELU, Activation.SOFTMAX, 1300, 10);
        byte[] tensors = SafetensorsFile.bytes(network);
        byte[] json = JsonFile.bytes(network);
        assertSame(network, SafetensorsFile.read(tensors));
        assertSame(network, JsonFile.read(json));
    }

    static Network net(long seed, int inputs, Activation hidden, Activation output, Integer... n) {
        // A single layer has no hidden activation; Network.of calls it the identity.
        Activation before = n.length == 1 ? Activation.IDENTITY : hidden;
        return Network.initialised(new Architecture(inputs, List.of(n), before, output), seed);
    }

    private static void assertSame(Network expected, Network found) {
        assertArrayEquals(expected.fingerprint(), found.fingerprint());
    }
}
