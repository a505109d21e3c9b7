package fr.automatants.amphi.challenge.score;

import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.NetworkFileException;
import java.util.function.IntConsumer;

/// A model before its judge.
public interface Answerer {
    /// Whether it has a gradient by which pictures can be turned against it.
    boolean canBeAttacked();

    /// Returns the class that it answers to each picture; ties go to the lowest class.
    ///
    /// @param epsilon ε of the attack on the pictures before they are shown, 0 for none
    /// @param progress told how many pictures have been read since the last word
    /// @throws NetworkFileException if it turns out that it cannot be run
    int[] answers(Dataset data, float epsilon, IntConsumer progress) throws NetworkFileException;

    /// A dense network, which our engine runs.
    static Answerer of(Network network) {
        return new Answers(network);
    }
}
