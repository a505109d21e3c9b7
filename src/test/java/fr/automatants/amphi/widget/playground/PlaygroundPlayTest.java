package fr.automatants.amphi.widget.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.digits.Hyperparameters;
import fr.automatants.amphi.digits.TrainingQueue;
import fr.automatants.amphi.widget.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaygroundPlayTest {
    private static final Texts KEYS = (key, arguments) -> key + List.of(arguments);
    private static final String COURSE = "16,16;relu;gradient-descent;0.1;32;3;60000;1";
    private static final String SMALL = "16;relu;gradient-descent;0.1;10;4;600;1";
    private static final String LINEAR = ";identity;gradient-descent;0.1;10;1;6000;7";

    private final TrainingQueue queue = new TrainingQueue(1);
    private final PlaygroundPlay play = play(Map.of());

    @Test
    void theDefaultIsTheCoursesNetworkNotYetTrained() {
        PlaygroundModel model = play.model(play.start(), KEYS);
        assertEquals(COURSE, play.notation(play.start()));
        assertEquals(11_274, model.parameters());
        assertEquals(List.of(), model.runs());
        assertEquals("playground.remark.start[11274]", model.remark());
    }

    @Test
    void aPageSetsEveryKnobAndTheChallenge() {
        PlaygroundPlay other =
                play(
                        Map.of(
                                "hidden",
                                List.of(8, 4),
                                "activation",
                                "tanh",
                                "optimiser",
                                "adam",
                                "rate",
                                0.001,
                                "batch",
                                100,
                                "epochs",
                                5,
                                "digits",
                                6_000,
                                "seed",
                                42,
                                "challenge",
                                "premier-challenge"));
        assertEquals("8,4;tanh;adam;0.001;100;5;6000;42", other.notation(other.start()));
        assertEquals("premier-challenge", other.model(other.start(), KEYS).challenge());
    }

    @Test
    void wrongAttributesAreRefusedByName() {
        Attributes attributes =
                Attributes.of(
                        Map.of(
                                "hidden",
                                List.of(200),
                                "activation",
                                "softmax",
                                "rate",
                                0,
                                "challenge",
                                "../me",
                                "layers",
                                3));
        PlaygroundParameters.read(attributes);
        assertEquals(
                List.of("activation", "challenge", "hidden", "layers", "rate"),
                attributes.faults().stream().map(Fault::subject).sorted().toList());
    }

    @Test
    void aPageMayNotAskForMoreWorkThanATryMayTake() {
        Attributes attributes = Attributes.of(Map.of("hidden", List.of(128, 128), "epochs", 10));
        PlaygroundParameters.read(attributes);
        Fault fault = attributes.faults().getFirst();
        assertEquals("epochs", fault.subject());
        assertEquals("1–3", fault.expected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                COURSE,
                LINEAR,
                COURSE + "~" + SMALL + "~" + LINEAR + "~" + COURSE + "~" + SMALL
            })
    void theAddressNotationGoesThereAndBack(String notation) {
        assertEquals(notation, play.read(notation).map(play::notation).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "16,16;relu",
                "16,x;relu;adam;0.1;32;3;60000;1",
                "16,;relu;adam;0.1;32;3;60000;1",
                "16;softmax;adam;0.1;32;3;60000;1",
                "16;leaky-relu;adam;0.1;32;3;60000;1",
                "16;relu;sgd;0.1;32;3;60000;1",
                "16;relu;adam;NaN;32;3;60000;1",
                "16;relu;adam;0.1;0;3;60000;1",
                "16;relu;adam;0.1;32;31;60000;1",
                "16;relu;adam;0.1;32;3;60001;1",
                "1,1,1,1,1;relu;adam;0.1;32;3;60000;1",
                COURSE + "~",
                COURSE + "~" + COURSE + "~" + COURSE + "~" + COURSE + "~" + COURSE + "~" + COURSE
            })
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), play.read(notation));
    }

    @Test
    void whatIsWatchedIsTrainedAndShownWithItsResult() throws InterruptedException {
        PlaygroundState state = play.read(SMALL + "~" + SMALL + "~" + LINEAR).orElseThrow();
        Run waiting = play.model(state, KEYS).runs().getFirst();
        assertEquals("waiting", waiting.stage());
        Run end = trained(state);
        assertEquals(4 * 60, end.steps());
        assertEquals(60, end.stepsPerEpoch());
        assertEquals(end.correct(), Math.round(end.accuracies().getLast().unseen() * 10_000));
        assertEquals(12, end.misread().size());
        PlaygroundModel model = play.model(state, KEYS);
        assertEquals("unknown", model.runs().get(1).stage(), "the older is not trained again");
        assertEquals(-1, model.runs().get(1).correct());
    }

    @Test
    void manyEpochsOnFewDigitsAreRemarkedAsLearntByHeart() throws InterruptedException {
        String byHeart = "64;relu;gradient-descent;0.1;10;20;600;1";
        PlaygroundState state = play.read(byHeart + "~" + byHeart).orElseThrow();
        Run end = trained(state);
        assertTrue(end.accuracies().getLast().seen() > 0.97);
        assertTrue(end.accuracies().getLast().unseen() < 0.93);
        assertTrue(remark(state).startsWith("playground.remark.gap["), remark(state));
    }

    @Test
    void eachOutcomeHasARemarkOfItsOwn() throws InterruptedException {
        PlaygroundState linear = play.read(LINEAR + "~" + LINEAR).orElseThrow();
        trained(linear);
        assertTrue(remark(linear).startsWith("playground.remark.linear["), remark(linear));
        String slow = "16;sigmoid;gradient-descent;0.0001;1000;1;600;1";
        PlaygroundState poor = play.read(slow + "~" + slow).orElseThrow();
        trained(poor);
        assertEquals("playground.remark.poor[1.0E-4]", remark(poor));
        String huge = "128,128;relu;adam;0.001;32;30;60000;1";
        assertEquals("playground.remark.tooMuch[30, 3]", remark(play.read(huge).orElseThrow()));
        assertFalse(play.model(play.read(huge).orElseThrow(), KEYS).affordable());
    }

    private String remark(PlaygroundState state) {
        return play.model(state, KEYS).remark();
    }

    private Run trained(PlaygroundState state) throws InterruptedException {
        Hyperparameters chosen = state.newest().orElseThrow();
        CountDownLatch over = new CountDownLatch(1);
        Runnable stop =
                play.watch(
                        state,
                        () -> {
                            if (queue.find(chosen).orElseThrow().progress().stage().isOver()) {
                                over.countDown();
                            }
                        });
        assertTrue(over.await(60, TimeUnit.SECONDS));
        stop.run();
        Run run = play.model(state, KEYS).runs().getFirst();
        assertEquals("finished", run.stage());
        return run;
    }

    private PlaygroundPlay play(Map<String, Object> attributes) {
        Attributes read = Attributes.of(attributes);
        PlaygroundParameters parameters = PlaygroundParameters.read(read);
        assertEquals(List.of(), read.faults());
        return new PlaygroundPlay(parameters, queue);
    }
}
