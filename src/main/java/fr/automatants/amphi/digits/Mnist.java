package fr.automatants.amphi.digits;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The MNIST data set: 60 000 digits to learn from and 10 000 others to be judged on.
///
/// Source: LeCun, Bottou, Bengio and Haffner, "Gradient-based learning applied to document
/// recognition", Proc. IEEE 86(11), 1998; licence in `NOTICE.txt` beside the files.
public record Mnist(Digits train, Digits test) {
    /// Returns the data set, read from the class path at the first call and then shared.
    ///
    /// @throws UncheckedIOException if a file is missing or damaged, naming it
    public static Mnist load() {
        return Holder.MNIST;
    }

    private static Mnist read() {
        try {
            return new Mnist(read("train"), read("t10k"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Digits read(String set) throws IOException {
        String imagesName = set + "-images-idx3-ubyte.gz";
        String labelsName = set + "-labels-idx1-ubyte.gz";
        try (InputStream images = open(imagesName);
                InputStream labels = open(labelsName)) {
            int side = Digits.FILE_SIDE;
            return Digits.of(
                    IdxFile.images(imagesName, images, side, side),
                    IdxFile.labels(labelsName, labels));
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Mnist.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(
                    name + ": found none, expected it on the class path beside " + Mnist.class);
        }
        return in;
    }

    /// Loads once, at the first use, by the class loader's own lock.
    private static final class Holder {
        static final Mnist MNIST = read();
    }
}
