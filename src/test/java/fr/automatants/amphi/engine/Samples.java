package fr.automatants.amphi.engine;

import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;

/// Made-up data sets for tests.
final class Samples {
    private Samples() {}

    /// Normal values with labels that have nothing to do with them.
    static Dataset random(int samples, int inputs, int classes, long seed) {
        Seeded random = new Seeded(seed);
        FMatrixRMaj x = new FMatrixRMaj(samples, inputs);
        for (int i = 0; i < x.data.length; i++) {
            x.data[i] = (float) random.nextGaussian();
        }
        byte[] labels = new byte[samples];
        for (int i = 0; i < samples; i++) {
            labels[i] = (byte) random.nextInt(classes);
        }
        return new Dataset(x, labels, classes);
    }

    /// Normal values, labelled by the largest of the first three: something to learn.
    static Dataset largestOfThree(int samples, int inputs, long seed) {
        Dataset random = random(samples, inputs, 3, seed);
        byte[] labels = new byte[samples];
        for (int i = 0; i < samples; i++) {
            labels[i] = (byte) largest(Arrays.copyOf(random.row(i), 3));
        }
        return new Dataset(random.x(), labels, 3);
    }

    static int largest(float[] answer) {
        int best = 0;
        for (int i = 1; i < answer.length; i++) {
            best = answer[i] > answer[best] ? i : best;
        }
        return best;
    }

    static double[][] doubles(Dataset data) {
        double[][] x = new double[data.size()][];
        for (int i = 0; i < x.length; i++) {
            x[i] = NetworkTest.doubles(data.row(i));
        }
        return x;
    }
}
