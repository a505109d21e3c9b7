package fr.automatants.amphi.widget.line;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.Optimiser;
import fr.automatants.amphi.engine.Recipe;
import fr.automatants.amphi.engine.Trainer;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.FMatrixRMaj;

/// A network 2 → h → 2 (tanh, then softmax) trained on the points, from several starts if it must.
///
/// @param starts how many starts it took, the last one being kept unless an earlier did better
/// @param steps of gradient descent from each start
record HiddenLayer(Network network, int starts, int steps) {
    private static final int MOST_STARTS = 8;
    private static final int STEPS = 400;
    private static final float ALPHA = 0.05f;

    /// The first network without a mistake, or the one with the fewest.
    static HiddenLayer trained(List<Point> points, int hidden) {
        Network best = trained(points, hidden, 1);
        int fewest = errors(best, points);
        int starts = 1;
        while (fewest > 0 && starts < MOST_STARTS) {
            starts++;
            Network next = trained(points, hidden, starts);
            int errors = errors(next, points);
            if (errors < fewest) {
                best = next;
                fewest = errors;
            }
        }
        return new HiddenLayer(best, starts, STEPS);
    }

    List<Boolean> wrong(List<Point> points) {
        FMatrixRMaj answers = network.answer(rows(points));
        List<Boolean> wrong = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int says = answers.get(i, 1) >= answers.get(i, 0) ? 1 : 0;
            wrong.add(says != points.get(i).label());
        }
        return wrong;
    }

    /// Where each hidden neuron changes its mind: its own line.
    List<Line> lines() {
        Layer first = network.layers().getFirst();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < first.neurons(); i++) {
            float[] w = first.weights(i);
            lines.add(new Line(w[0], w[1], first.biases()[i]));
        }
        return lines;
    }

    private static Network trained(List<Point> points, int hidden, long seed) {
        Architecture shape =
                new Architecture(2, List.of(hidden, 2), Activation.TANH, Activation.SOFTMAX);
        Network network = Network.initialised(shape, seed);
        byte[] labels = new byte[points.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) points.get(i).label();
        }
        Recipe recipe = Recipe.of(labels.length, seed).with(Optimiser.Adam.usual());
        Dataset data = new Dataset(rows(points), labels, 2);
        Trainer trainer = new Trainer(network, data, Loss.CROSS_ENTROPY, recipe, 0);
        while (trainer.steps() < STEPS) {
            trainer.step(ALPHA);
        }
        return network;
    }

    private static int errors(Network network, List<Point> points) {
        HiddenLayer layer = new HiddenLayer(network, 1, STEPS);
        return (int) layer.wrong(points).stream().filter(wrong -> wrong).count();
    }

    private static FMatrixRMaj rows(List<Point> points) {
        FMatrixRMaj rows = new FMatrixRMaj(points.size(), 2);
        for (int i = 0; i < points.size(); i++) {
            rows.set(i, 0, points.get(i).inputs()[0]);
            rows.set(i, 1, points.get(i).inputs()[1]);
        }
        return rows;
    }
}
