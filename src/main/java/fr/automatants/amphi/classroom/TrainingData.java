package fr.automatants.amphi.classroom;

import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Dataset;

/// What a run learns from and is measured on, and the few digits that everybody watches.
record TrainingData(
        Architecture architecture, Dataset training, Dataset test, Specimens specimens) {
    /// The course's network and MNIST; takes a second the first time, so not on a request's thread.
    static TrainingData ofTheCourse() {
        Mnist mnist = Mnist.load();
        return new TrainingData(
                Architecture.course(),
                mnist.train().dataset(),
                mnist.test().dataset(),
                Specimens.of(mnist.test()));
    }
}
