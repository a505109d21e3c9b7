package fr.automatants.amphi.widget.parameters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.digits.TrainedNetworks;
import fr.automatants.amphi.widget.Texts;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ParametersPlayTest {
    private static final TrainedNetworks NETWORKS = new TrainedNetworks();
    private static final Texts KEYS = (key, arguments) -> key + List.of(arguments);

    private static final ParametersPlay PLAY =
            new ParametersPlay(ParametersParameters.read(Attributes.of(Map.of())), NETWORKS);

    @BeforeAll
    static void train() {
        NETWORKS.trained().join();
    }

    @Test
    void theDecksNetworkWeighsAndComputes() {
        ParametersModel model = model("676;16,16,10;untrained;;");
        assertEquals(11_274, model.total());
        assertEquals(4 * 11_274, model.bytes());
        assertEquals(676 * 16 + 16 * 16 + 16 * 10, model.multiplyAdds());
        assertEquals(2, model.networks().size());
        assertEquals(5, model.digit());
        assertEquals(10, model.before().length);
    }

    @Test
    void otherLayersAreCountedButNeverTrained() {
        ParametersModel model = model("2;3,1;untrained;;");
        assertEquals(2 * 3 + 3 + 3 + 1, model.total());
        assertEquals(List.of(), model.networks());
        assertEquals(0, model.before().length);
        assertEquals("parameters.remark.share[69]", model.remark());
    }

    @Test
    void theLargestAllowedIsCountedAndNotPainted() {
        String largest = "1024;1024,1024,1024,1024,1024;untrained;5;";
        assertEquals(5L * (1024 * 1024 + 1024), model(largest).total());
        assertEquals("", PLAY.bulk(PLAY.read(largest).orElseThrow()));
        assertEquals("parameters.remark.crowd[]", model(largest).remark());
    }

    @Test
    void theWallHoldsEveryValue() {
        for (String training : List.of("untrained", "trained")) {
            ByteBuffer wall = wall("676;16,16,10;" + training + ";;");
            float[] vector =
                    (training.equals("trained") ? NETWORKS.trained().join() : NETWORKS.untrained())
                            .parameterVector();
            int at = 0;
            for (int parameters : new int[] {10_832, 272, 170}) {
                float scale = wall.getFloat();
                for (int i = 0; i < parameters; i++, at++) {
                    assertEquals(vector[at], scale * wall.getShort() / 32_767, scale / 60_000);
                }
            }
            assertEquals(0, wall.remaining());
        }
    }

    @Test
    void aTurnedKnobChangesTheAnswersAndOnlyThem() {
        String bias = "676;16,16,10;trained;11273;";
        ParametersModel still = model(bias);
        assertArrayEquals(still.before(), still.after());
        assertEquals(new Knob(3, 10, 0), still.place());
        ParametersModel turned = model(bias + "5");
        assertArrayEquals(still.before(), turned.before());
        assertTrue(turned.after()[9] > turned.before()[9]);
        assertEquals(still.value(), turned.value());
        assertEquals("parameters.remark.moved", turned.remark().substring(0, 23));
    }

    @Test
    void aKnobOnAnEmptyCornerChangesNothing() {
        ParametersModel turned = model("676;16,16,10;trained;0;5");
        assertArrayEquals(turned.before(), turned.after());
        assertEquals("parameters.remark.nothing[]", turned.remark());
        assertNotEquals(5f, turned.value());
    }

    private static ParametersModel model(String notation) {
        return PLAY.model(PLAY.read(notation).orElseThrow(), KEYS);
    }

    private static ByteBuffer wall(String notation) {
        String bulk = PLAY.bulk(PLAY.read(notation).orElseThrow());
        return ByteBuffer.wrap(Base64.getDecoder().decode(bulk)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
