package fr.automatants.amphi.widget.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkParametersTest {
    private final NetworkState defaults = read(Map.of());

    @Test
    void theDefaultIsTheDecksNetworkWithItsElevenThousandParameters() {
        assertEquals(Architecture.course(), defaults.architecture());
        assertEquals(11_274, defaults.architecture().parameters());
        assertEquals(0, defaults.computed());
        assertEquals(Optional.empty(), defaults.selected());
    }

    @Test
    void aPageMayChangeEverything() {
        NetworkState read =
                read(
                        Map.of(
                                "hidden",
                                List.of(8, 4, 2),
                                "activation",
                                "tanh",
                                "trained",
                                false,
                                "digit",
                                42,
                                "seed",
                                7,
                                "computed",
                                24,
                                "selected",
                                "4.10"));
        assertEquals(
                new NetworkState(
                        List.of(8, 4, 2),
                        Activation.TANH,
                        false,
                        42,
                        7,
                        24,
                        Optional.of(new Neuron(4, 10))),
                read);
    }

    @Test
    void aNetworkWithoutHiddenLayersIsTenPerceptrons() {
        assertEquals(6_770, read(Map.of("hidden", List.of())).architecture().parameters());
    }

    @ParameterizedTest
    @CsvSource({
        "activation, softmax",
        "trained, 2",
        "digit, 10000",
        "seed, -1",
        "computed, 43",
        "selected, 3.11",
        "hidden, 16"
    })
    void aValueThatDoesNotFitIsOneFaultThatNamesIt(String key, String value) {
        Object given = value.matches("-?\\d+") ? (Object) Integer.valueOf(value) : value;
        assertFault(key, given);
    }

    @Test
    void halfANeuronIsAFault() {
        assertFault("hidden", List.of(2.5));
    }

    @Test
    void moreThanFiveLayersAreAFault() {
        assertFault("hidden", List.of(1, 1, 1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16,16;relu;trained;0;0;",
                "16,16;relu;random;9999;42;3.10",
                ";tanh;trained;5;10;1.1"
            })
    void theAddressNotationGoesThereAndBack(String notation) {
        assertEquals(Optional.of(notation), defaults.read(notation).map(NetworkState::notation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";;;;;",
                "16,16;relu;trained;0;0",
                "17;relu;trained;0;0;",
                "16,;relu;trained;0;0;",
                "1,1,1,1,1;relu;trained;0;0;",
                "16,16;softmax;trained;0;0;",
                "16,16;relu;perfect;0;0;",
                "16,16;relu;trained;-1;0;",
                "16,16;relu;trained;10000;0;",
                "16,16;relu;trained;0;43;",
                "16,16;relu;trained;0;0;4.1",
                "16,16;relu;trained;0;0;3.11",
                "16,16;relu;trained;0;0;x"
            })
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), defaults.read(notation));
    }

    private static NetworkState read(Map<String, Object> values) {
        Attributes attributes = Attributes.of(values);
        NetworkState state = NetworkParameters.read(attributes).start();
        assertEquals(List.of(), attributes.faults());
        return state;
    }

    private static void assertFault(String key, Object value) {
        Attributes attributes = Attributes.of(Map.of(key, value));
        NetworkParameters.read(attributes);
        assertEquals(List.of(key), attributes.faults().stream().map(Fault::subject).toList());
    }
}
