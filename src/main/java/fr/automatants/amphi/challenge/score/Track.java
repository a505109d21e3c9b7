package fr.automatants.amphi.challenge.score;

import fr.automatants.amphi.engine.Architecture;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// What a leaderboard ranks by; one submission may stand on several.
public enum Track {
    /// Any accepted model, by accuracy.
    LIBRE {
        @Override
        public boolean admits(Entry<?> entry) {
            return true;
        }
    },

    /// At most as many parameters as the course's network.
    COURSE {
        @Override
        public boolean admits(Entry<?> entry) {
            return entry.parameters() <= Architecture.course().parameters();
        }
    },

    /// The fewest parameters that reach 90 %.
    FRUGAL {
        @Override
        public boolean admits(Entry<?> entry) {
            // correct / total ≥ percent / 100, in whole numbers
            Tally tally = entry.marks().tally();
            return 100L * tally.correct() >= (long) FRUGAL_PERCENT * tally.total();
        }

        @Override
        <K> Comparator<Entry<K>> order() {
            return Comparator.comparingLong(Entry::parameters);
        }

        @Override
        boolean tied(Entry<?> one, Entry<?> other) {
            return one.parameters() == other.parameters();
        }
    },

    /// Accuracy under attack.
    ROBUSTE {
        @Override
        public boolean admits(Entry<?> entry) {
            return entry.robust().isPresent();
        }

        @Override
        public Marks counted(Entry<?> entry) {
            return entry.robust().orElseThrow();
        }
    };

    /// What a network has to read right to stand on the frugal board.
    public static final int FRUGAL_PERCENT = 90;

    /// Returns its name in addresses: `libre`, `11274`, `frugal`, `robuste`.
    public String slug() {
        return this == COURSE
                ? "" + Architecture.course().parameters()
                : name().toLowerCase(Locale.ROOT);
    }

    /// Returns the track of an address.
    public static Optional<Track> of(String slug) {
        return Arrays.stream(values()).filter(track -> track.slug().equals(slug)).findFirst();
    }

    /// Whether a submission may stand on this board.
    public abstract boolean admits(Entry<?> entry);

    /// The best first.
    <K> Comparator<Entry<K>> order() {
        return Comparator.comparing((Entry<K> e) -> counted(e).tally(), Tally.BY_ACCURACY)
                .reversed();
    }

    /// Whether a model may be ranked here, as far as one can tell before it is judged: the frugal
    /// board's mark is of the hidden pictures.
    public boolean mayAdmit(long parameters, Answerer answerer) {
        return switch (this) {
            case LIBRE, FRUGAL -> true;
            case COURSE -> parameters <= Architecture.course().parameters();
            case ROBUSTE -> answerer.canBeAttacked();
        };
    }

    /// The marks that this track compares.
    public Marks counted(Entry<?> entry) {
        return entry.marks();
    }

    /// Whether two entries cannot be told apart: by McNemar's test, or, where they were judged on
    /// other pictures, which cannot be paired, because their intervals overlap.
    boolean tied(Entry<?> one, Entry<?> other) {
        Marks marks = counted(one);
        Marks others = counted(other);
        return marks.areOfSamePictures(others)
                ? McNemar.twoSided(marks, others) >= McNemar.LEVEL
                : marks.tally().interval().overlaps(others.tally().interval());
    }
}
