package fr.automatants.amphi.digits;

import java.util.List;

/// How far a [TrainingJob] has come, at one moment.
///
/// @param ahead how many trainings come before it, while it waits
/// @param step batches done
/// @param losses the mean loss of each stretch of batches
/// @param accuracies measured on the way, the untrained network's first
public record Progress(
        Stage stage, int ahead, long step, List<LossPoint> losses, List<Accuracy> accuracies) {
    /// Before anything.
    public static final Progress NONE = new Progress(Stage.WAITING, 0, 0, List.of(), List.of());

    public Progress {
        losses = List.copyOf(losses);
        accuracies = List.copyOf(accuracies);
    }

    Progress in(Stage other) {
        return new Progress(other, 0, step, losses, accuracies);
    }

    Progress behind(int others) {
        return new Progress(stage, others, step, losses, accuracies);
    }

    /// What a training does.
    public enum Stage {
        WAITING,
        RUNNING,
        FINISHED,
        /// The loss became infinite or no number: α was too large. There is no network.
        DIVERGED,
        /// Nobody wanted it any more.
        CANCELLED,
        /// A fault of ours, which the log tells.
        FAILED;

        /// Whether nothing more will happen.
        public boolean isOver() {
            return this != WAITING && this != RUNNING;
        }
    }

    /// The mean loss of some batches.
    ///
    /// @param step the last of them
    public record LossPoint(long step, float loss) {}

    /// The shares of digits that were read rightly after so many batches, from 0 to 1.
    ///
    /// @param seen among (the first 5 000 of) the digits it learns from
    /// @param unseen among MNIST's 10 000 test digits
    public record Accuracy(long step, double seen, double unseen) {}
}
