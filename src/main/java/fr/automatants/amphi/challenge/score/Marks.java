package fr.automatants.amphi.challenge.score;

import java.util.BitSet;

/// Which pictures of a set a network read right: what two networks are compared by, and never shown.
/// Picture by picture only where both read the same ones: an operator may change the hidden set, and
/// what was judged before stays.
public final class Marks {
    private final BitSet right;
    private final int total;
    private final String set;

    private Marks(BitSet right, int total, String set) {
        this.right = right;
        this.total = total;
        this.set = set;
    }

    /// Takes the answers to pictures whose labels are known.
    ///
    /// @throws IllegalArgumentException if there is none, or not one answer for each label
    static Marks of(int[] answers, byte[] labels, int from, int to) {
        if (from < 0 || from >= to || to > labels.length || answers.length != labels.length) {
            throw new IllegalArgumentException(
                    "marks: found %d answers, %d labels, %d to %d, expected some of as many"
                            .formatted(answers.length, labels.length, from, to));
        }
        BitSet right = new BitSet(to - from);
        for (int i = from; i < to; i++) {
            right.set(i - from, answers[i] == labels[i]);
        }
        return new Marks(right, to - from, "");
    }

    /// Takes marks back from a database.
    ///
    /// @param set the hash of the pictures; in no message, for it may not end up in a log
    /// @throws IllegalArgumentException if there are marks for more pictures than `total`
    public static Marks of(byte[] bytes, int total, String set) {
        BitSet right = BitSet.valueOf(bytes);
        if (total < 1 || right.length() > total) {
            throw new IllegalArgumentException(
                    "marks: found %d, expected at most %d".formatted(right.length(), total));
        }
        return new Marks(right, total, set);
    }

    /// Returns them for a database: a bit a picture, the first one lowest.
    public byte[] bytes() {
        return right.toByteArray();
    }

    /// Whether these and the others are of the same pictures, one by one.
    public boolean areOfSamePictures(Marks others) {
        return total == others.total && set.equals(others.set);
    }

    /// Counts them.
    public Tally tally() {
        return new Tally(right.cardinality(), total);
    }

    /// Returns how many pictures these have right and the others have not.
    ///
    /// @throws IllegalArgumentException if the others are of other pictures
    int rightAlone(Marks others) {
        if (!areOfSamePictures(others)) {
            throw new IllegalArgumentException(
                    "marks: found %d pictures of a set, expected %d of the same set"
                            .formatted(others.total, total));
        }
        BitSet alone = (BitSet) right.clone();
        alone.andNot(others.right);
        return alone.cardinality();
    }
}
