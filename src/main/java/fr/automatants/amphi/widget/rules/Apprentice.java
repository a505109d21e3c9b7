package fr.automatants.amphi.widget.rules;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.Perceptron;
import fr.automatants.amphi.engine.Trainer;
import java.util.List;
import org.ejml.data.FMatrixRMaj;

/// A perceptron that learns from examples, by the engine's gradient descent.
///
/// It is trained as two softmax outputs, which is one sigmoid neuron on their difference. It reads
/// features from −1 to 1; [#perceptron()] tells its weights for features from 0 to 10.
final class Apprentice {
    static final int MOST_STEPS = 200;
    private static final int BATCH = 10;
    private static final float LEARNING_RATE = 0.5f;
    private static final Architecture TWO_TO_TWO =
            new Architecture(2, List.of(2), Activation.IDENTITY, Activation.SOFTMAX);
    private final Network network;
    private final long seed;

    Apprentice(long seed) {
        this.seed = seed;
        network = Network.initialised(TWO_TO_TWO, seed);
    }

    /// Learns from some fruits, a batch of ten a step.
    Apprentice learn(List<Fruit> fruits, int steps) {
        Trainer trainer = new Trainer(network, data(fruits), Loss.CROSS_ENTROPY, BATCH, seed);
        for (int i = 0; i < steps; i++) {
            trainer.step(LEARNING_RATE);
        }
        return this;
    }

    /// y = 1 (ripe) if w₁x₁ + w₂x₂ + b ≥ 0.
    Perceptron perceptron() {
        Layer layer = network.layers().getFirst();
        float[] ripe = layer.weights(1);
        float[] unripe = layer.weights(0);
        float[] b = layer.biases();
        float half = (float) Fruit.MOST / 2;
        // u = x / 5 − 1, so v · u + c = (v / 5) · x + c − v₁ − v₂
        float v1 = ripe[0] - unripe[0];
        float v2 = ripe[1] - unripe[1];
        return new Perceptron(
                new float[] {v1 / half, v2 / half}, b[1] - b[0] - v1 - v2, Activation.STEP);
    }

    private static Dataset data(List<Fruit> fruits) {
        FMatrixRMaj x = new FMatrixRMaj(fruits.size(), 2);
        byte[] labels = new byte[fruits.size()];
        for (int i = 0; i < labels.length; i++) {
            Fruit fruit = fruits.get(i);
            x.set(i, 0, centred(fruit.x1()));
            x.set(i, 1, centred(fruit.x2()));
            labels[i] = (byte) (fruit.ripe() ? 1 : 0);
        }
        return new Dataset(x, labels, 2);
    }

    private static float centred(double value) {
        return (float) (2 * value / Fruit.MOST - 1);
    }
}
