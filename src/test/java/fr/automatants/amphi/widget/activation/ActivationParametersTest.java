package fr.automatants.amphi.widget.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.engine.Activation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationParametersTest {
    private final ActivationParameters defaults =
            ActivationParameters.read(Attributes.of(Map.of()));

    @Test
    void theDefaultIsASigmoidAndItsDerivative() {
        assertEquals(new ActivationState(List.of(Activation.SIGMOID), 1, true), defaults.start());
    }

    @Test
    void aPageMayChangeEverything() {
        Attributes attributes =
                Attributes.of(
                        Map.of("functions", List.of("step", "relu"), "z", -2, "derivative", false));
        assertEquals(
                new ActivationState(List.of(Activation.RELU, Activation.STEP), -2, false),
                ActivationParameters.read(attributes).start());
        assertEquals(List.of(), attributes.faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"softmax", "magic", ""})
    void anUnknownFunctionIsAFault(String name) {
        Attributes attributes = Attributes.of(Map.of("functions", List.of("relu", name)));
        ActivationParameters.read(attributes);
        assertEquals(
                List.of(Fault.Kind.WRONG_VALUE),
                attributes.faults().stream().map(Fault::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid;1;yes", "relu,leaky-relu,identity;-5.9;no"})
    void theAddressNotationGoesThereAndBack(String notation) {
        assertEquals(Optional.of(notation), defaults.read(notation).map(defaults::notation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sigmoid",
                ";1;yes",
                "softmax;1;yes",
                "relu,;1;yes",
                "relu;7;yes",
                "relu;1;maybe"
            })
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), defaults.read(notation));
    }

    @ParameterizedTest
    @CsvSource({
        "sigmoid, 0, 0.5, 0.25",
        "tanh, 0, 0, 1",
        "relu, -2, 0, 0",
        "relu, 2, 2, 1",
        "leaky-relu, -2, -0.02, 0.01",
        "step, 0, 1, 0",
        "identity, -3, -3, 1"
    })
    void eachFunctionAndItsSlopeAreTheEngines(String name, double z, float y, float slope) {
        ActivationModel model =
                defaults.model(
                        defaults.read(name + ";" + z + ";yes").orElseThrow(),
                        (key, arguments) -> key);
        assertEquals(y, model.graphs().getFirst().y(), 1e-6f);
        assertEquals(slope, model.graphs().getFirst().slope(), 1e-6f);
    }
}
