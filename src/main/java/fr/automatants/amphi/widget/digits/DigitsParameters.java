package fr.automatants.amphi.widget.digits;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.digits.Album;
import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.MnistPart;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Notation;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.Optional;

/// What a page may say of the album: which set, where it opens, how many pictures at a time.
public record DigitsParameters(MnistPart set, int digit, Order order, int count, int seed)
        implements Play<Browsing> {
    static final int FEWEST = 6;
    static final int MOST = 40;
    private static final int LAST_SEED = 999;
    private static final DigitsParameters S8 =
            new DigitsParameters(MnistPart.TRAIN, 5, Order.HANDFUL, 24, 0);

    static DigitsParameters read(Attributes attributes) {
        return new DigitsParameters(
                attributes.choice("set", S8.set),
                attributes.integer("digit", S8.digit, 0, Digits.CLASSES - 1),
                attributes.choice("order", S8.order),
                attributes.integer("count", S8.count, FEWEST, MOST),
                attributes.integer("seed", S8.seed, 0, LAST_SEED));
    }

    @Override
    public Browsing start() {
        return new Browsing(digit, order, order == Order.HANDFUL ? seed : 0, Browsing.NONE);
    }

    /// `5;handful;0;-1`: digit, order, page, chosen picture.
    @Override
    public String notation(Browsing state) {
        return String.join(
                ";",
                Notation.of(state.digit()),
                Choice.name(state.order()),
                Notation.of(state.page()),
                Notation.of(state.chosen()));
    }

    /// A page that is there, and a picture of that digit or none.
    @Override
    public Optional<Browsing> read(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            int now = Notation.integer(parts[0], 0, Digits.CLASSES - 1);
            int page = Notation.integer(parts[2], 0, Integer.MAX_VALUE);
            int last = album().digits().size() - 1;
            int chosen = Notation.integer(parts[3], Browsing.NONE, last);
            return Choice.find(parts[1], Order.class)
                    .map(by -> new Browsing(now, by, page, chosen))
                    .filter(this::fits);
        } catch (NumberFormatException e) {
            // an address is typed by people: what cannot be read is as if it were not there
            return Optional.empty();
        }
    }

    @Override
    public DigitsModel model(Browsing state, Texts texts) {
        return DigitsModel.of(this, state, texts);
    }

    Album album() {
        return set.album();
    }

    private boolean fits(Browsing state) {
        return state.page() < state.order().pages(album().of(state.digit()), count)
                && (state.chosen() == Browsing.NONE
                        || album().digits().label(state.chosen()) == state.digit());
    }
}
