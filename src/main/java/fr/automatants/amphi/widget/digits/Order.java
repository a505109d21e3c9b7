package fr.automatants.amphi.widget.digits;

import fr.automatants.amphi.digits.DigitClass;
import fr.automatants.amphi.engine.Seeded;
import java.util.Arrays;
import java.util.List;

/// In which order the pictures of a class are shown, a few at a time.
enum Order {
    /// As they stand in the set, page after page.
    FILE {
        @Override
        List<Integer> pick(DigitClass of, int count, int page) {
            return page(of.numbers(), count, page);
        }

        @Override
        int pages(DigitClass of, int count) {
            return Math.ceilDiv(of.size(), count);
        }
    },

    /// Drawn at random, the page being the seed.
    HANDFUL {
        @Override
        List<Integer> pick(DigitClass of, int count, int page) {
            int[] order = of.numbers().stream().mapToInt(Integer::intValue).toArray();
            Seeded.stream(page, of.digit()).shuffle(order);
            return Arrays.stream(order).limit(count).boxed().toList();
        }

        @Override
        int pages(DigitClass of, int count) {
            return HANDFULS;
        }
    },

    /// The farthest from the class's mean picture first.
    STRANGEST {
        @Override
        List<Integer> pick(DigitClass of, int count, int page) {
            return page(of.strangest(), count, page);
        }

        @Override
        int pages(DigitClass of, int count) {
            return Math.ceilDiv(of.size(), count);
        }
    };

    private static final int HANDFULS = 1000;

    /// At most `count` pictures, by their numbers in the set.
    abstract List<Integer> pick(DigitClass of, int count, int page);

    /// How many pages there are.
    abstract int pages(DigitClass of, int count);

    private static List<Integer> page(List<Integer> all, int count, int page) {
        int from = page * count;
        return all.subList(from, Math.min(all.size(), from + count));
    }
}
