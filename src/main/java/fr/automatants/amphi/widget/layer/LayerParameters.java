package fr.automatants.amphi.widget.layer;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Answer;
import fr.automatants.amphi.engine.Perceptron;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Notation;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a page may say of a layer: x, W, B and g, and the number pointed at; a hand may reshape it.
///
/// The default has the three neurons and three inputs of S16; the first neuron is that of S15.
///
/// @param weights W, one row for each neuron, one column for each input
public record LayerParameters(
        List<Double> inputs,
        List<List<Double>> weights,
        List<Double> biases,
        Activation activation,
        Term selected)
        implements Play<LayerParameters> {
    static final double LIMIT = 5;
    static final int MOST = 6;
    static final List<Activation> ACTIVATIONS =
            List.of(
                    Activation.RELU,
                    Activation.SIGMOID,
                    Activation.STEP,
                    Activation.TANH,
                    Activation.IDENTITY);
    private static final LayerParameters S16 =
            new LayerParameters(
                    List.of(1d, 0d, 1d),
                    List.of(List.of(0d, 1d, 2d), List.of(1d, 2d, -1d), List.of(2d, -1d, 1d)),
                    List.of(2d, -1d, -1d),
                    Activation.RELU,
                    new Term(Term.Letter.W, 1, 3));

    /// Copies its lists.
    public LayerParameters {
        inputs = List.copyOf(inputs);
        weights = weights.stream().map(List::copyOf).toList();
        biases = List.copyOf(biases);
        if (biases.size() != weights.size()) {
            throw new IllegalArgumentException(
                    biases.size() + " biases, but " + weights.size() + " rows of weights");
        }
        for (List<Double> row : weights) {
            if (row.size() != inputs.size()) {
                throw new IllegalArgumentException(
                        inputs.size() + " inputs, but a row of " + row.size() + " weights");
            }
        }
    }

    static LayerParameters read(Attributes attributes) {
        List<Double> x = attributes.numbers("inputs", S16.inputs, -LIMIT, LIMIT, 1, MOST);
        int n = x.size();
        List<List<Double>> w =
                attributes.matrix("weights", firstWeights(n), -LIMIT, LIMIT, 1, MOST, n);
        int m = w.size();
        List<Double> b = attributes.numbers("biases", firstBiases(m), -LIMIT, LIMIT, m, m);
        Activation g = attributes.choice("activation", S16.activation, ACTIVATIONS);
        String selected = attributes.text("selected", n < 3 ? "w11" : S16.selected.notation());
        Optional<Term> term = Term.read(selected, n, m);
        if (term.isEmpty()) {
            attributes.reject(
                    "selected",
                    "x1..x%d, w11..w%d%d, b1..b%d, z1..z%d, y1..y%d".formatted(n, m, n, m, m, m));
        }
        return new LayerParameters(x, w, b, g, term.orElseGet(() -> new Term(Term.Letter.W, 1, 1)));
    }

    /// Those of S16's three neurons; deaf to what they have no weight for.
    private static List<List<Double>> firstWeights(int inputs) {
        return S16.weights.stream()
                .map(row -> IntStream.range(0, inputs).mapToObj(j -> at(row, j)).toList())
                .toList();
    }

    private static List<Double> firstBiases(int neurons) {
        return IntStream.range(0, neurons).mapToObj(i -> at(S16.biases, i)).toList();
    }

    private static double at(List<Double> values, int i) {
        return i < values.size() ? values.get(i) : 0;
    }

    @Override
    public LayerParameters start() {
        return this;
    }

    /// `1,0,1;0,1,2/1,2,-1;2,-1;relu;w13`: inputs, rows of weights, biases, activation, selected.
    @Override
    public String notation(LayerParameters state) {
        return String.join(
                ";",
                Notation.of(state.inputs),
                state.weights.stream().map(Notation::of).collect(Collectors.joining("/")),
                Notation.of(state.biases),
                Choice.name(state.activation),
                state.selected.notation());
    }

    /// Any shape up to 6 × 6 whose parts fit together, all numbers within the limits.
    @Override
    public Optional<LayerParameters> read(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            List<Double> x = Notation.numbers(parts[0], -LIMIT, LIMIT);
            List<List<Double>> w =
                    Arrays.stream(parts[1].split("/", -1))
                            .map(row -> Notation.numbers(row, -LIMIT, LIMIT))
                            .toList();
            List<Double> b = Notation.numbers(parts[2], -LIMIT, LIMIT);
            if (!fit(x, w, b)) {
                return Optional.empty();
            }
            return Choice.find(parts[3], ACTIVATIONS)
                    .flatMap(g ->
                            Term.read(parts[4], x.size(), w.size())
                                    .map(term -> new LayerParameters(x, w, b, g, term)));
        } catch (NumberFormatException e) {
            // an address is typed by people: what cannot be read is as if it were not there
            return Optional.empty();
        }
    }

    private static boolean fit(List<Double> x, List<List<Double>> w, List<Double> b) {
        return x.size() <= MOST
                && w.size() <= MOST
                && b.size() == w.size()
                && w.stream().allMatch(row -> row.size() == x.size());
    }

    @Override
    public LayerModel model(LayerParameters state, Texts texts) {
        return LayerModel.of(state, texts);
    }

    /// z and y of each neuron, and each term of its sum, by the engine: perceptrons in parallel.
    List<Answer> answers() {
        float[] x = floats(inputs);
        return IntStream.range(0, weights.size())
                .mapToObj(i ->
                        new Perceptron(
                                        floats(weights.get(i)),
                                        biases.get(i).floatValue(),
                                        activation)
                                .answer(x))
                .toList();
    }

    static float[] floats(List<Double> values) {
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values.get(i).floatValue();
        }
        return floats;
    }
}
