package fr.automatants.amphi.widget.pixels;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.digits.Album;
import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.MnistPart;
import fr.automatants.amphi.widget.Notation;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.Optional;

/// What a page may say of a picture taken to pieces; the default is a 5, as in the deck's S9.
public record PixelsParameters(MnistPart set, int number, int row, int column)
        implements Play<Pointed> {
    private static final PixelsParameters S9 = new PixelsParameters(MnistPart.TRAIN, 0, 5, 15);

    static PixelsParameters read(Attributes attributes) {
        MnistPart set = attributes.choice("set", S9.set);
        int last = set.album().digits().size() - 1;
        return new PixelsParameters(
                set,
                attributes.integer("number", S9.number, 0, last),
                attributes.integer("row", S9.row, 0, Digits.SIDE - 1),
                attributes.integer("column", S9.column, 0, Digits.SIDE - 1));
    }

    @Override
    public Pointed start() {
        return new Pointed(number, Digits.SIDE * row + column);
    }

    /// `0;145`: picture, pixel.
    @Override
    public String notation(Pointed state) {
        return Notation.of(state.number()) + ";" + Notation.of(state.pixel());
    }

    @Override
    public Optional<Pointed> read(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Pointed(
                            Notation.integer(parts[0], 0, album().digits().size() - 1),
                            Notation.integer(parts[1], 0, Digits.PIXELS - 1)));
        } catch (NumberFormatException e) {
            // an address is typed by people: what cannot be read is as if it were not there
            return Optional.empty();
        }
    }

    @Override
    public PixelsModel model(Pointed state, Texts texts) {
        return PixelsModel.of(album(), state, texts);
    }

    Album album() {
        return set.album();
    }
}
