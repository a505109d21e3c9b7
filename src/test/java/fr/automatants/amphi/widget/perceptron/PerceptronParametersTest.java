package fr.automatants.amphi.widget.perceptron;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.engine.Activation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerceptronParametersTest {
    private final PerceptronParameters defaults =
            PerceptronParameters.read(Attributes.of(Map.of()));

    @Test
    void theDefaultsAreTheDecksExample() {
        assertEquals(List.of(1d, 0d, 1d), defaults.inputs());
        assertEquals(List.of(0d, 1d, 2d), defaults.weights());
        assertEquals(2, defaults.bias());
        assertEquals(Activation.RELU, defaults.activation());
    }

    @Test
    void theDecksExampleGivesFour() {
        assertArrayEquals(new float[] {0, 0, 2}, defaults.answer().terms());
        assertEquals(4, defaults.answer().z());
        assertEquals(4, defaults.answer().y());
    }

    @Test
    void aPageMayChangeEverything() {
        Attributes attributes =
                Attributes.of(
                        Map.of(
                                "inputs",
                                List.of(1, 2),
                                "weights",
                                List.of(-1, 0.5),
                                "bias",
                                -1,
                                "activation",
                                "sigmoid"));
        PerceptronParameters read = PerceptronParameters.read(attributes);
        assertEquals(List.of(), attributes.faults());
        assertEquals(
                new PerceptronParameters(
                        List.of(1d, 2d), List.of(-1d, 0.5), -1, Activation.SIGMOID),
                read);
    }

    @Test
    void inputsAloneGetAsManyWeights() {
        Attributes attributes = Attributes.of(Map.of("inputs", List.of(1, 1, 1, 1, 1)));
        assertEquals(5, PerceptronParameters.read(attributes).weights().size());
        assertEquals(List.of(), attributes.faults());
    }

    @Test
    void aMisspeltAttributeIsRefusedByName() {
        Attributes attributes = Attributes.of(Map.of("wieghts", List.of(1, 2, 3)));
        PerceptronParameters.read(attributes);
        Fault fault = attributes.faults().getFirst();
        assertEquals(Fault.Kind.UNKNOWN_ATTRIBUTE, fault.kind());
        assertEquals("wieghts", fault.subject());
        assertTrue(fault.expected().contains("weights"), fault.expected());
    }

    @Test
    void softmaxBelongsToALayerAndIsRefused() {
        Attributes attributes = Attributes.of(Map.of("activation", "softmax"));
        PerceptronParameters.read(attributes);
        assertEquals(Fault.Kind.WRONG_VALUE, attributes.faults().getFirst().kind());
    }

    @Test
    void theAddressNotationGoesThereAndBack() {
        PerceptronParameters state =
                new PerceptronParameters(
                        List.of(1d, -0.5, 3d), List.of(0d, 1.1, -2d), -4.9, Activation.TANH);
        assertEquals("1,-0.5,3;0,1.1,-2;-4.9;tanh", defaults.notation(state));
        assertEquals(Optional.of(state), defaults.read(defaults.notation(state)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1,0;0,1;2;relu",
                "1,0,1;0,1,2;2;softmax",
                "1,0,1;0,1,9;2;relu",
                "1,0,1;0,1,2;NaN;relu",
                "1,0,1;0,1,2;2;magic",
                "1,,1;0,1,2;2;relu"
            })
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), defaults.read(notation));
    }
}
