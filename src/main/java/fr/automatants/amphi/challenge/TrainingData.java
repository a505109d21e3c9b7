package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.format.npz.NpzWriter;
import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.Mnist;
import java.io.IOException;
import java.io.OutputStream;

/// What members learn from and practise on: MNIST's two sets, cropped as the course crops them.
public final class TrainingData {
    private TrainingData() {}

    /// Writes `x_train`, `y_train`, `x_test`, `y_test` as an `.npz` of unsigned bytes.
    public static void write(OutputStream out) throws IOException {
        try (NpzWriter npz = new NpzWriter(out)) {
            write(npz, "train", Mnist.load().train());
            write(npz, "test", Mnist.load().test());
        }
    }

    private static void write(NpzWriter npz, String set, Digits digits) throws IOException {
        byte[] pixels = new byte[digits.size() * Digits.PIXELS];
        byte[] labels = new byte[digits.size()];
        for (int i = 0; i < digits.size(); i++) {
            System.arraycopy(digits.pixels(i), 0, pixels, i * Digits.PIXELS, Digits.PIXELS);
            labels[i] = (byte) digits.label(i);
        }
        npz.bytes("x_" + set, "(" + digits.size() + ", " + Digits.PIXELS + ")", pixels);
        npz.bytes("y_" + set, "(" + digits.size() + ",)", labels);
    }
}
