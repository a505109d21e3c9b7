package fr.automatants.amphi.widget.network;

import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.Trace;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the browser draws of a network: the state, and every number of one forward pass.
///
/// @param weights `trained` or `random`
/// @param selected a neuron as `2.3`, or an empty text
/// @param pixels the picture, 676 greys
/// @param digits the first test picture of each digit, to choose from
@SuppressWarnings("ArrayRecordComponent") // written once, read only, never compared
record NetworkModel(
        List<Integer> hidden,
        String activation,
        String weights,
        int digit,
        int computed,
        String selected,
        int inputs,
        int mostHidden,
        int mostNeurons,
        byte[] pixels,
        int label,
        List<LayerView> layers,
        @Nullable Detail detail,
        List<Choice> activations,
        List<Choice> kinds,
        List<Choice> digits,
        String remark) {
    static NetworkModel of(
            NetworkState state, Network network, Trace trace, Remark remark, Texts texts) {
        Digits test = Mnist.load().test();
        return new NetworkModel(
                state.hidden(),
                Choice.name(state.activation()),
                state.trained() ? "trained" : "random",
                state.digit(),
                state.computed(),
                state.selected().map(Neuron::notation).orElse(""),
                Digits.PIXELS,
                NetworkState.MOST_HIDDEN,
                NetworkState.MOST_NEURONS,
                test.pixels(state.digit()),
                trace.label(),
                IntStream.range(0, trace.layers().size())
                        .mapToObj(i -> LayerView.of(network.layers().get(i), trace.layers().get(i)))
                        .toList(),
                state.selected().map(neuron -> detail(neuron, network, trace)).orElse(null),
                Choice.of(NetworkState.ACTIVATIONS, "activation.", texts),
                List.of(
                        new Choice("trained", texts.text("network.trained")),
                        new Choice("random", texts.text("network.random"))),
                specimens(test),
                remark.in(texts));
    }

    private static Detail detail(Neuron neuron, Network network, Trace trace) {
        int layer = neuron.layer() - 1;
        return Detail.of(neuron, network.layers().get(layer), trace.layers().get(layer));
    }

    private static List<Choice> specimens(Digits digits) {
        List<Choice> choices = new ArrayList<>();
        for (int label = 0; label < Digits.CLASSES; label++) {
            first(digits, label)
                    .map(i -> new Choice(String.valueOf(i), String.valueOf(digits.label(i))))
                    .ifPresent(choices::add);
        }
        return choices;
    }

    private static Optional<Integer> first(Digits digits, int label) {
        return IntStream.range(0, digits.size())
                .filter(i -> digits.label(i) == label)
                .boxed()
                .findFirst();
    }
}
