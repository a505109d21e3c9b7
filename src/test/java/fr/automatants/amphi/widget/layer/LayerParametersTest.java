package fr.automatants.amphi.widget.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Answer;
import fr.automatants.amphi.engine.Layer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerParametersTest {
    private final LayerParameters defaults = LayerParameters.read(Attributes.of(Map.of()));

    @Test
    void theDefaultsHaveTheThreeInputsAndThreeNeuronsOfTheDeck() {
        assertEquals(List.of(1d, 0d, 1d), defaults.inputs());
        assertEquals(3, defaults.weights().size());
        assertEquals(3, defaults.biases().size());
        assertEquals(Activation.RELU, defaults.activation());
    }

    @Test
    void theFirstNeuronIsTheDecksPerceptronAndGivesFour() {
        assertEquals(List.of(0d, 1d, 2d), defaults.weights().getFirst());
        Answer first = defaults.answers().getFirst();
        assertArrayEquals(new float[] {0, 0, 2}, first.terms());
        assertEquals(4, first.z());
        assertEquals(4, first.y());
    }

    @Test
    void theOthersAreOneThatReluSilencesAndOneThatSpeaks() {
        assertEquals(List.of(4f, -1f, 2f), defaults.answers().stream().map(Answer::z).toList());
        assertEquals(List.of(4f, 0f, 2f), defaults.answers().stream().map(Answer::y).toList());
    }

    @Test
    void perceptronsInParallelAreTheEnginesLayer() {
        FMatrixRMaj w = new FMatrixRMaj(3, 3, true, 0, 1, 2, 1, 2, -1, 2, -1, 1);
        Layer layer = new Layer(w, new float[] {2, -1, -1}, Activation.RELU);
        assertArrayEquals(
                layer.forward(new FMatrixRMaj(1, 3, true, 1, 0, 1)).data, new float[] {4, 0, 2});
    }

    @Test
    void aPageMayChangeEverything() {
        Attributes attributes =
                Attributes.of(
                        Map.of(
                                "inputs", List.of(1, 0.5),
                                "weights", List.of(List.of(1, -2)),
                                "biases", List.of(-1),
                                "activation", "identity",
                                "selected", "y1"));
        LayerParameters read = LayerParameters.read(attributes);
        assertEquals(List.of(), attributes.faults());
        assertEquals("1,0.5;1,-2;-1;identity;y1", defaults.notation(read));
        assertEquals(-1, read.answers().getFirst().y());
    }

    @Test
    void inputsAloneGetAMatrixThatFitsThem() {
        Attributes attributes = Attributes.of(Map.of("inputs", List.of(1, 1, 1, 1)));
        LayerParameters read = LayerParameters.read(attributes);
        assertEquals(List.of(), attributes.faults());
        assertEquals(List.of(0d, 1d, 2d, 0d), read.weights().getFirst());
    }

    @Test
    void aMatrixOfTheWrongShapeIsAFaultThatSaysBothShapes() {
        Fault fault = fault("weights", List.of(List.of(1, 2), List.of(3, 4)));
        assertEquals("2 × 2", fault.found());
        assertEquals("1..6 × 3", fault.expected());
    }

    @Test
    void aMatrixWithRaggedRowsIsAFault() {
        Fault fault = fault("weights", List.of(List.of(1, 2, 3), List.of(4)));
        assertEquals("2 × (3, 1)", fault.found());
    }

    @Test
    void aBiasForEachNeuronIsWanted() {
        Fault fault = fault("biases", List.of(1, 2));
        assertEquals("[1, 2]", fault.found());
        assertEquals("[-5..5] × 3", fault.expected());
    }

    @Test
    void aWeightOutOfReachIsAFault() {
        Fault fault = fault("weights", List.of(List.of(1, 2, 30)));
        assertEquals("[[1, 2, 30]]", fault.found());
        assertEquals("[[-5..5]] 1..6 × 3", fault.expected());
    }

    @Test
    void aNumberThatTheLayerDoesNotHaveCannotBeSelected() {
        Fault fault = fault("selected", "w44");
        assertTrue(fault.expected().contains("w11..w33"), fault.expected());
    }

    @Test
    void aMisspeltAttributeIsRefusedByName() {
        assertEquals(Fault.Kind.UNKNOWN_ATTRIBUTE, fault("bias", 2).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,0,1;0,1,2/1,2,-1/2,-1,1;2,-1,-1;tanh;w23",
                "1;0.5;-5;step;b1",
                "1,2,3,4,5,-1;1,1,1,1,1,1/0,0,0,0,0,0;0,-0.1;relu;x6"
            })
    void theAddressNotationGoesThereAndBackInAnyShape(String notation) {
        assertEquals(Optional.of(notation), defaults.read(notation).map(defaults::notation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";;;;",
                "1,0,1;0,1,2;2;relu",
                "1,0,1;0,1;2;relu;w11",
                "1,0,1;0,1,2/1,2,3;2;relu;w11",
                "1,0,1;0,1,2;2;softmax;w11",
                "1,0,1;0,1,9;2;relu;w11",
                "1,0,1;0,1,NaN;2;relu;w11",
                "1,0,1;0,1,2;2;relu;w21",
                "1,0,1;0,1,2;2;relu;q1",
                "1,1,1,1,1,1,1;1,1,1,1,1,1,1;2;relu;w11"
            })
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), defaults.read(notation));
    }

    private static Fault fault(String key, Object value) {
        Attributes attributes = Attributes.of(Map.of(key, value));
        LayerParameters.read(attributes);
        assertEquals(1, attributes.faults().size(), attributes.faults()::toString);
        return attributes.faults().getFirst();
    }
}
