package fr.automatants.amphi.challenge.score;

import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.file.NetworkFileException;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// Reads every picture that counts with a member's network, in the same order with the same
/// arithmetic: the same weights get the same marks, on every machine.
///
/// @param practice pictures that everyone has
/// @param hidden pictures that nobody has, the public part first
/// @param publicSize how many of them the board counts before the end
public record Judge(Dataset practice, Dataset hidden, int publicSize) {
    /// ε of the attack, on greys from 0 to 1.
    public static final float EPSILON = 0.1f;

    public Judge {
        if (publicSize < 1 || publicSize >= hidden.size()) {
            throw new IllegalArgumentException(
                    "public: found %d, expected 1 to %d".formatted(publicSize, hidden.size() - 1));
        }
    }

    /// Judges a model.
    ///
    /// @param progress told the share that is done, from 0 to 1
    /// @throws IllegalArgumentException if the model does not fit the pictures
    /// @throws NetworkFileException if it turns out that it cannot be run
    public Verdict judge(Answerer answerer, DoubleConsumer progress) throws NetworkFileException {
        boolean attacked = answerer.canBeAttacked();
        int pictures = practice.size() + (attacked ? 2 : 1) * hidden.size();
        Progress done = new Progress(pictures, progress);
        Tally practised = tally(practice, answerer.answers(practice, 0, done::add));
        int[] answers = answerer.answers(hidden, 0, done::add);
        Optional<int[]> defended =
                attacked
                        ? Optional.of(answerer.answers(hidden, EPSILON, done::add))
                        : Optional.empty();
        return new Verdict(
                practised,
                marks(answers, 0, publicSize),
                marks(answers, publicSize, hidden.size()),
                defended.map(a -> marks(a, 0, publicSize)),
                defended.map(a -> marks(a, publicSize, hidden.size())));
    }

    /// Judges a model on the practice pictures alone: what a dry run shows.
    ///
    /// @throws NetworkFileException if it turns out that it cannot be run
    public static Tally practise(Dataset practice, Answerer answerer) throws NetworkFileException {
        return tally(practice, answerer.answers(practice, 0, read -> {}));
    }

    private Marks marks(int[] answers, int from, int to) {
        return Marks.of(answers, hidden.labels(), from, to);
    }

    private static Tally tally(Dataset data, int[] answers) {
        return Marks.of(answers, data.labels(), 0, data.size()).tally();
    }

    /// Adds up the pictures that have been read.
    private static final class Progress {
        private final int all;
        private final DoubleConsumer listener;
        private int done;

        Progress(int all, DoubleConsumer listener) {
            this.all = all;
            this.listener = listener;
        }

        void add(int read) {
            done += read;
            listener.accept((double) done / all);
        }
    }
}
