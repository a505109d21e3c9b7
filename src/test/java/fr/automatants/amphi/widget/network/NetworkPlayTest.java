package fr.automatants.amphi.widget.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.digits.TrainedNetworks;
import fr.automatants.amphi.engine.Network;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The numbers of a forward pass are those of the engine's network.
class NetworkPlayTest {
    private static final TrainedNetworks NETWORKS = new TrainedNetworks();
    private final NetworkPlay play =
            new NetworkPlay(
                    NetworkParameters.read(Attributes.of(Map.of("trained", false))).start(),
                    NETWORKS);

    @Test
    void theLastLayerIsTheNetworksAnswer() {
        NetworkState state = play.start();
        Network network = Network.initialised(state.architecture(), state.seed());
        NetworkModel model = model(";relu;random;3;0;");
        assertEquals(1, model.layers().size());
        model = model(state.notation());
        assertArrayEquals(
                network.answer(NetworkPlay.trace(network, 0).layers().getFirst().x()),
                model.layers().getLast().a());
    }

    @Test
    void theTermsOfANeuronAddUpToItsSum() {
        Detail detail = detail("2.3");
        double sum = detail.terms().stream().mapToDouble(Detail.Contribution::term).sum();
        assertEquals(detail.z(), sum + detail.others() + detail.bias(), 1e-5);
        assertEquals(4, detail.terms().size());
    }

    @Test
    void theLargestTermsComeFirst() {
        var sizes = detail("1.1").terms().stream().map(t -> Math.abs(t.term())).toList().toArray();
        for (int i = 1; i < sizes.length; i++) {
            assertTrue((float) sizes[i - 1] >= (float) sizes[i]);
        }
    }

    @Test
    void onlyTheFirstLayerHasPictures() {
        assertEquals(676, detail("1.1").weights().length);
        assertEquals(0, detail("2.1").weights().length);
        NetworkModel model = model(play.start().notation());
        assertEquals(16 * 13 * 13, model.layers().getFirst().thumbnails().length);
        assertEquals(16 * 16, model.layers().get(1).flow().length);
        assertNull(model.detail());
    }

    @Test
    void theTestSetsFirstPicturesOfEachDigitAreOffered() {
        NetworkModel model = model(play.start().notation());
        assertEquals(10, model.digits().size());
        assertEquals(7, model.label());
        assertEquals("0", model.digits().get(7).name());
    }

    @Test
    void theTrainedNetworkReadsTheFirstSeven() {
        NETWORKS.trained().join();
        NetworkModel model = model("16,16;relu;trained;0;42;");
        assertTrue(model.layers().getLast().a()[7] > 0.9);
        assertEquals("network.remark.right [7, 7]", model.remark());
    }

    @Test
    void aRemarkFollowsTheReading() {
        assertEquals("network.remark.start [16]", model("16,16;relu;random;0;0;").remark());
        assertEquals("network.remark.midway [3, 16, 1]", model("16,16;relu;random;0;3;").remark());
        assertEquals("network.remark.named [1, 2]", model("16,16;relu;random;0;16;").remark());
        assertTrue(model("16,16;relu;random;0;42;").remark().startsWith("network.remark.random"));
    }

    private Detail detail(String neuron) {
        Detail detail = model("16,16;relu;random;0;0;" + neuron).detail();
        assertNotNull(detail);
        return detail;
    }

    private NetworkModel model(String notation) {
        return play.model(
                play.read(notation).orElseThrow(),
                (key, arguments) -> key + " " + Arrays.toString(arguments));
    }
}
