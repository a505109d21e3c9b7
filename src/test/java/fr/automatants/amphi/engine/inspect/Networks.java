package fr.automatants.amphi.engine.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.ProgressListener;
import fr.automatants.amphi.engine.Seeded;
import fr.automatants.amphi.engine.Trainer;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.function.Executable;

/// Networks and samples for tests, small or really trained.
final class Networks {
    private Networks() {}

    /// 7 inputs, 5 classes, biases away from 0.
    static Network small(Activation hidden, Activation output, Integer... hiddenSizes) {
        Integer[] sizes = Arrays.copyOf(hiddenSizes, hiddenSizes.length + 1);
        sizes[hiddenSizes.length] = 5;
        Architecture shape = new Architecture(7, List.of(sizes), hidden, output);
        float[] parameters = Network.initialised(shape, 11).parameterVector();
        float[] moved = normals(parameters.length, 12);
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] += 0.2f * moved[i];
        }
        return Network.of(shape, parameters);
    }

    static Network course() {
        return small(Activation.RELU, Activation.SOFTMAX, 6, 4);
    }

    /// One layer of one row of weights for each class, biases 0.
    static Network linear(Activation output, float[]... w) {
        return Network.of(List.of(new Layer(new FMatrixRMaj(w), new float[w.length], output)));
    }

    static float[] normals(int size, long seed) {
        Seeded random = new Seeded(seed);
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    static Network trained(Dataset data, int hidden, int epochs) {
        Architecture shape =
                new Architecture(
                        data.inputs(),
                        List.of(hidden, data.classes()),
                        Activation.RELU,
                        Activation.SOFTMAX);
        Trainer trainer =
                new Trainer(Network.initialised(shape, 1), data, Loss.CROSS_ENTROPY, 32, 1);
        for (int i = 0; i < epochs; i++) {
            trainer.epoch(0.1f, () -> false, ProgressListener.NONE);
        }
        return trainer.network();
    }

    static Network readerOfDigits() {
        return Reader.TRAINED;
    }

    /// The first digits of MNIST's training set.
    static Dataset digits(int count) {
        Digits digits = Mnist.load().train();
        FMatrixRMaj x = new FMatrixRMaj(count, Digits.PIXELS);
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            byte[] pixels = digits.pixels(i);
            for (int k = 0; k < pixels.length; k++) {
                x.set(i, k, Byte.toUnsignedInt(pixels[k]) / 255f);
            }
            labels[i] = (byte) digits.label(i);
        }
        return new Dataset(x, labels, Digits.CLASSES);
    }

    static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    /// Trains once, at the first use.
    private static final class Reader {
        static final Network TRAINED = trained(digits(3000), 16, 5);
    }
}
