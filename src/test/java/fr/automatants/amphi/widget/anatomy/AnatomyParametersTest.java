package fr.automatants.amphi.widget.anatomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.engine.Activation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnatomyParametersTest {
    private final AnatomyParameters defaults = AnatomyParameters.read(Attributes.of(Map.of()));

    @Test
    void byDefaultTwoNeighboursMakeItFire() {
        AnatomyModel model = model(defaults.start());
        assertEquals(1.5f, model.z());
        assertEquals(1, model.y());
        assertTrue(model.fires());
        assertEquals("neuron-anatomy.remark.fires", model.remark());
    }

    @ParameterizedTest
    @CsvSource({
        "000, -1.5, silent",
        "001, -0.5, silent",
        "100, 0.5, fires",
        "110, -1.5, braked",
        "111, -0.5, braked"
    })
    void whoFiresDecides(String firing, float z, String remark) {
        AnatomyModel model = model(defaults.read(firing + ";step;none;-1").orElseThrow());
        assertEquals(z, model.z());
        assertEquals("neuron-anatomy.remark." + remark, model.remark());
        assertEquals(remark.equals("fires"), model.fires());
    }

    @Test
    void theSigmoidHesitates() {
        AnatomyModel model = model(defaults.read("100;sigmoid;none;-1").orElseThrow());
        assertEquals(0.622f, model.y(), 1e-3f);
    }

    @Test
    void aPageMayChangeEverything() {
        Attributes attributes =
                Attributes.of(
                        Map.of(
                                "inputs",
                                List.of(0, 1, 1),
                                "weights",
                                List.of(1, 1, 1),
                                "bias",
                                -1,
                                "activation",
                                "sigmoid"));
        AnatomyParameters read = AnatomyParameters.read(attributes);
        assertEquals(List.of(), attributes.faults());
        assertEquals(
                new Signal(List.of(false, true, true), Activation.SIGMOID, Optional.empty(), -1),
                read.start());
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongAttributeIsAFault(String key, Object value) {
        Attributes attributes = Attributes.of(Map.of(key, value));
        AnatomyParameters.read(attributes);
        Fault fault = attributes.faults().getFirst();
        assertEquals(key, fault.subject());
    }

    static Object[][] wrong() {
        return new Object[][] {
            {"inputs", List.of(1, 0)},
            {"inputs", List.of(1, 0, 0.5)},
            {"weights", List.of(1, 1, 9)},
            {"bias", 6},
            {"activation", "relu"},
            {"view", "brain"},
            {"part", "axon"}
        };
    }

    @Test
    void aPageMayShowTheNetworkFirst() {
        Attributes attributes = Attributes.of(Map.of("view", "network"));
        AnatomyParameters network = AnatomyParameters.read(attributes);
        assertEquals(0, network.start().neuron());
        assertEquals(3 * 4 + 4 * 4 + 4 * 2, SmallNetwork.links());
    }

    @ParameterizedTest
    @CsvSource({"0, whole", "1, input", "3, input", "4, hidden", "11, hidden", "12, output"})
    void whatIsSaidOfANeuronDependsOnItsLayer(int neuron, String key) {
        AnatomyModel model = model(defaults.read("101;step;none;" + neuron).orElseThrow());
        assertEquals("neuron-anatomy.network." + key, model.told());
        assertEquals("neuron-anatomy.remark.network", model.remark());
    }

    @Test
    void theAddressNotationGoesThereAndBack() {
        Signal state =
                new Signal(
                        List.of(true, false, false),
                        Activation.SIGMOID,
                        Optional.of(Part.HILLOCK),
                        13);
        assertEquals("100;sigmoid;hillock;13", defaults.notation(state));
        assertEquals(Optional.of(state), defaults.read("100;sigmoid;hillock;13"));
        assertFalse(model(state).parts().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "101",
                "101;step;none",
                "10;step;none;-1",
                "1012;step;none;-1",
                "102;step;none;-1",
                "101;relu;none;-1",
                "101;step;tail;-1",
                "101;step;none;-2",
                "101;step;none;14",
                "101;step;none;x"
            })
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), defaults.read(notation));
    }

    private AnatomyModel model(Signal state) {
        return defaults.model(state, (key, arguments) -> key);
    }
}
