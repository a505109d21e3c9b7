package fr.automatants.amphi.engine;

import java.util.Arrays;

/// W and B of every layer, or a slope for each of them, as the kernels have them: inputs × padded.
@SuppressWarnings("ArrayRecordComponent") // shared on purpose, compared by nobody
record Parameters(float[][] w, float[][] b) {
    /// The parameters of a network themselves: what is written here changes it.
    static Parameters of(Network network) {
        return new Parameters(
                network.layers().stream().map(layer -> layer.w).toArray(float[][]::new),
                network.layers().stream().map(layer -> layer.b).toArray(float[][]::new));
    }

    /// As many zeros.
    static Parameters zeros(Network network) {
        return new Parameters(
                network.layers().stream()
                        .map(layer -> new float[layer.w.length])
                        .toArray(float[][]::new),
                network.layers().stream()
                        .map(layer -> new float[layer.b.length])
                        .toArray(float[][]::new));
    }

    void clear() {
        for (int i = 0; i < w.length; i++) {
            Arrays.fill(w[i], 0);
            Arrays.fill(b[i], 0);
        }
    }

    /// A copy of all as one vector: layer by layer, W row by row and then B.
    float[] vector(Architecture architecture) {
        float[] vector = new float[architecture.parameters()];
        int at = 0;
        for (int i = 0; i < w.length; i++) {
            int neurons = architecture.sizes().get(i);
            at = write(w[i], b[i], architecture.inputsOf(i), neurons, vector, at);
        }
        return vector;
    }

    /// Takes all from such a vector.
    void set(Architecture architecture, float[] vector) {
        int at = 0;
        for (int i = 0; i < w.length; i++) {
            int inputs = architecture.inputsOf(i);
            int neurons = architecture.sizes().get(i);
            for (int j = 0; j < neurons; j++) {
                for (int k = 0; k < inputs; k++) {
                    w[i][k * b[i].length + j] = vector[at++];
                }
            }
            System.arraycopy(vector, at, b[i], 0, neurons);
            at += neurons;
        }
    }

    /// Writes W row by row (neuron by neuron) and then B, without the padding.
    ///
    /// @return where the next layer begins
    static int write(float[] w, float[] b, int inputs, int neurons, float[] vector, int at) {
        for (int j = 0; j < neurons; j++) {
            for (int k = 0; k < inputs; k++) {
                vector[at++] = w[k * b.length + j];
            }
        }
        System.arraycopy(b, 0, vector, at, neurons);
        return at + neurons;
    }
}
