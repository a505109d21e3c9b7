package fr.automatants.amphi.bench;

import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.engine.Dataset;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// MNIST's training set in a folder, one byte a pixel, as every implementation reads it.
///
/// The wide rows of W2 are the course's 26 × 26 pictures with a border of zeros, 784 pixels: as in
/// MNIST's own files, but for the few specks of ink there.
final class Export {
    private static final int NARROW = Digits.PIXELS;
    private static final int WIDE_SIDE = Digits.SIDE + 2;

    private final Path folder;

    Export(Path folder) {
        this.folder = folder;
    }

    /// Writes `rows676.bin`, `rows784.bin` and `labels.bin`, unless they are there.
    void write() throws IOException {
        Path labels = folder.resolve("labels.bin");
        if (Files.exists(labels)) {
            return;
        }
        Files.createDirectories(folder);
        Digits digits = Mnist.load().train();
        byte[] classes = new byte[digits.size()];
        try (OutputStream narrow = open(NARROW);
                OutputStream wide = open(WIDE_SIDE * WIDE_SIDE)) {
            for (int i = 0; i < classes.length; i++) {
                byte[] pixels = digits.pixels(i);
                narrow.write(pixels);
                wide.write(bordered(pixels));
                classes[i] = (byte) digits.label(i);
            }
        }
        // Last: where it stands, the others are whole.
        Files.write(labels, classes);
    }

    /// Reads rows of that many pixels, pixels/255.
    Dataset read(int width) {
        try {
            byte[] labels = Files.readAllBytes(folder.resolve("labels.bin"));
            byte[] pixels = Files.readAllBytes(rows(width));
            return Dataset.ofBytes(pixels, width, labels, Digits.CLASSES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path rows(int width) {
        return folder.resolve("rows" + width + ".bin");
    }

    private OutputStream open(int width) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(rows(width)), 1 << 16);
    }

    private static byte[] bordered(byte[] pixels) {
        byte[] wide = new byte[WIDE_SIDE * WIDE_SIDE];
        for (int row = 0; row < Digits.SIDE; row++) {
            System.arraycopy(
                    pixels, row * Digits.SIDE, wide, (row + 1) * WIDE_SIDE + 1, Digits.SIDE);
        }
        return wide;
    }
}
