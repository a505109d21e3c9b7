package fr.automatants.amphi.classroom;

/// What an instructor can ask of the class's training run.
public sealed interface Operation {
    /// Train until told otherwise.
    record Start() implements Operation {}

    /// Stop after the batch in progress.
    record Pause() implements Operation {}

    /// Train on exactly one batch.
    record StepOnce() implements Operation {}

    /// Train to the end of the current epoch, then stop.
    record EpochOnce() implements Operation {}

    /// Leave this run and begin the next one from fresh weights drawn with this seed.
    record Reset(long seed) implements Operation {}

    /// Change α from the next batch on.
    record SetLearningRate(float learningRate) implements Operation {}
}
