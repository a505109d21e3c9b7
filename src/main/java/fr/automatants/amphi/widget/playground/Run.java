package fr.automatants.amphi.widget.playground;

import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.Hyperparameters;
import fr.automatants.amphi.digits.Misread;
import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.digits.Progress;
import fr.automatants.amphi.digits.Progress.Stage;
import fr.automatants.amphi.digits.TrainingJob;
import fr.automatants.amphi.digits.TrainingJob.Trained;
import fr.automatants.amphi.widget.Choice;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// One training, as the browser draws it.
///
/// @param stage as written by [Choice]; `unknown` for an older one that this server does not hold any
///     more, `refused` while too many others wait
/// @param stepsPerEpoch batches an epoch
/// @param correct MNIST's test digits that the finished network reads rightly, −1 without one
/// @param misread some of those that it does not
record Run(
        String notation,
        int parameters,
        String stage,
        int ahead,
        long step,
        long steps,
        int stepsPerEpoch,
        List<Progress.LossPoint> losses,
        List<Progress.Accuracy> accuracies,
        int correct,
        List<Wrong> misread) {
    static final String UNKNOWN = "unknown";
    static final String REFUSED = "refused";

    /// @param otherwise the stage of one that is not known
    static Run of(Hyperparameters chosen, Optional<TrainingJob> job, String otherwise) {
        Progress progress = job.map(TrainingJob::progress).orElse(Progress.NONE);
        Optional<Trained> trained = job.flatMap(j -> j.trained().getNow(Optional.empty()));
        return new Run(
                HyperparametersNotation.of(chosen),
                chosen.architecture().parameters(),
                job.isPresent() ? Choice.name(progress.stage()) : otherwise,
                progress.ahead(),
                progress.step(),
                chosen.steps(),
                Math.ceilDiv(chosen.samples(), chosen.batchSize()),
                progress.losses(),
                progress.accuracies(),
                trained.map(t -> t.test().correct()).orElse(-1),
                trained.map(t -> t.misread().stream().map(Wrong::of).toList()).orElse(List.of()));
    }

    boolean is(Stage wanted) {
        return stage.equals(Choice.name(wanted));
    }

    /// A digit that was read wrongly.
    ///
    /// @param picture base64 of 676 greys, 255 for ink
    record Wrong(String picture, int label, int answer) {
        static Wrong of(Misread misread) {
            Digits test = Mnist.load().test();
            return new Wrong(
                    Base64.getEncoder().encodeToString(test.pixels(misread.index())),
                    test.label(misread.index()),
                    misread.answer());
        }
    }
}
