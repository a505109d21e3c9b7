package fr.automatants.amphi.digits;

import fr.automatants.amphi.engine.Dataset;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Labelled pictures of digits, 26 × 26 greys of one byte each, 0 for the ground and 255 for ink.
///
/// MNIST's pictures are 28 × 28 with an empty border; the course removes one pixel on each side,
/// for 676 inputs (deck S19).
public final class Digits {
    /// Height and width of a picture, in pixels.
    public static final int SIDE = 26;

    /// Pixels of a picture: 676, the inputs of the course's network.
    public static final int PIXELS = SIDE * SIDE;

    /// Classes of digits, 0 to 9.
    public static final int CLASSES = 10;

    /// Height and width of a picture in MNIST's files.
    static final int FILE_SIDE = 28;

    private static final int BORDER = (FILE_SIDE - SIDE) / 2;

    private final byte[] pixels;
    private final byte[] labels;
    private @Nullable Dataset dataset;

    private Digits(byte[] pixels, byte[] labels) {
        this.pixels = pixels;
        this.labels = labels;
    }

    /// Crops the images of one file and gives them the labels of another.
    ///
    /// @param images 28 × 28
    /// @throws IdxException if the files have different counts
    static Digits of(IdxFile images, IdxFile labels) throws IdxException {
        if (images.count() != labels.count()) {
            throw new IdxException(
                    labels.name(),
                    "found %d labels, expected %d, one for each image of %s"
                            .formatted(labels.count(), images.count(), images.name()));
        }
        return new Digits(cropped(images), labels.values());
    }

    /// Takes pictures that are made here, 26 × 26 each.
    static Digits ofPixels(byte[] pixels, byte[] labels) {
        if (pixels.length != labels.length * PIXELS) {
            throw new IllegalArgumentException(
                    "pixels: found %d, expected %d"
                            .formatted(pixels.length, labels.length * PIXELS));
        }
        return new Digits(pixels, labels);
    }

    /// Returns the first so many of these, which share nothing with them unless they are all.
    ///
    /// @param count from 1 to the number of pictures
    Digits first(int count) {
        if (count < 1 || count > size()) {
            throw new IllegalArgumentException(
                    "count: found %d, expected 1 to %d".formatted(count, size()));
        }
        return count == size()
                ? this
                : new Digits(Arrays.copyOf(pixels, count * PIXELS), Arrays.copyOf(labels, count));
    }

    /// Returns the number of pictures.
    public int size() {
        return labels.length;
    }

    /// Returns the digit that picture `i` shows, 0 to 9.
    ///
    /// @throws IndexOutOfBoundsException if there is no such picture
    public int label(int i) {
        return labels[Objects.checkIndex(i, size())];
    }

    /// Returns a copy of the 676 greys of picture `i`, row by row, to be read as unsigned bytes.
    ///
    /// @throws IndexOutOfBoundsException if there is no such picture
    public byte[] pixels(int i) {
        int from = Objects.checkIndex(i, size()) * PIXELS;
        return Arrays.copyOfRange(pixels, from, from + PIXELS);
    }

    /// Returns the pictures as samples: pixels/255, from 0 to 1.
    ///
    /// Made at the first call and then shared, and its greys are these: read it only.
    public synchronized Dataset dataset() {
        Dataset made = dataset;
        if (made == null) {
            made = Dataset.ofBytes(pixels, PIXELS, labels.clone(), CLASSES);
            dataset = made;
        }
        return made;
    }

    private static byte[] cropped(IdxFile images) {
        byte[] cropped = new byte[images.count() * PIXELS];
        for (int line = 0; line < images.count() * SIDE; line++) {
            int image = line / SIDE;
            int row = image * FILE_SIDE + line % SIDE + BORDER;
            System.arraycopy(images.values(), row * FILE_SIDE + BORDER, cropped, line * SIDE, SIDE);
        }
        return cropped;
    }
}
