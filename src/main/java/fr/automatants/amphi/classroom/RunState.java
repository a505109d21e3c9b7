package fr.automatants.amphi.classroom;

import fr.automatants.amphi.classroom.Outcome.Accepted;
import fr.automatants.amphi.classroom.Outcome.Effect;
import fr.automatants.amphi.classroom.Outcome.Reason;
import fr.automatants.amphi.classroom.Outcome.Rejected;
import java.util.Set;

/// Where a training run stands and where it is heading: a pure state machine.
///
/// It runs while `step < target`: "start" puts the target out of reach, "pause" puts it here, "one step" and "one
/// epoch" put it one batch and one epoch's end away.
public record RunState(
        int run,
        long seed,
        float learningRate,
        int stepsPerEpoch,
        long step,
        long target,
        boolean diverged) {
    public static final float MIN_LEARNING_RATE = 0.001f;
    public static final float MAX_LEARNING_RATE = 3f;
    public static final float DEFAULT_LEARNING_RATE = 0.1f;

    /// Short enough to be read aloud from the projector.
    public static final long MAX_SEED = 999_999;

    private static final long FOREVER = Long.MAX_VALUE;

    /// A run that has seen nothing yet.
    public static RunState fresh(int run, long seed, float learningRate, int stepsPerEpoch) {
        return new RunState(run, seed, learningRate, stepsPerEpoch, 0, 0, false);
    }

    public boolean running() {
        return step < target;
    }

    /// The number of epochs completed.
    public long epoch() {
        return step / stepsPerEpoch;
    }

    public Outcome apply(Operation operation) {
        return switch (operation) {
            case Operation.Start() -> running() ? refuse(Reason.ALREADY_RUNNING) : head(FOREVER);
            case Operation.StepOnce() ->
                    running() ? refuse(Reason.ALREADY_RUNNING) : head(step + 1);
            case Operation.EpochOnce() -> head((epoch() + 1) * stepsPerEpoch);
            case Operation.Pause() -> running() ? pause() : refuse(Reason.ALREADY_PAUSED);
            case Operation.Reset(long next) -> reset(next);
            case Operation.SetLearningRate(float next) -> learnAt(next);
        };
    }

    /// The state after one more batch; a loss that is no longer a number stops the run.
    public RunState trained(float loss) {
        boolean lost = !Float.isFinite(loss);
        long next = step + 1;
        return new RunState(
                run, seed, learningRate, stepsPerEpoch, next, lost ? next : target, lost);
    }

    private Outcome head(long target) {
        return diverged ? refuse(Reason.DIVERGED) : new Accepted(heading(target), Set.of());
    }

    private Outcome pause() {
        return new Accepted(heading(step), Set.of(Effect.COME_TO_REST));
    }

    private Outcome reset(long next) {
        return next < 0 || next > MAX_SEED
                ? refuse(Reason.SEED_OUT_OF_BOUNDS)
                : new Accepted(
                        fresh(run + 1, next, learningRate, stepsPerEpoch),
                        Set.of(Effect.BEGIN_RUN));
    }

    private Outcome learnAt(float next) {
        // written so that NaN is refused too
        return next >= MIN_LEARNING_RATE && next <= MAX_LEARNING_RATE
                ? new Accepted(
                        new RunState(run, seed, next, stepsPerEpoch, step, target, diverged),
                        Set.of())
                : refuse(Reason.LEARNING_RATE_OUT_OF_BOUNDS);
    }

    private RunState heading(long target) {
        return new RunState(run, seed, learningRate, stepsPerEpoch, step, target, diverged);
    }

    private static Outcome refuse(Reason reason) {
        return new Rejected(reason);
    }
}
