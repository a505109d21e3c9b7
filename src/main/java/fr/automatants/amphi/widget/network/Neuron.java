package fr.automatants.amphi.widget.network;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The place of a neuron, as addresses write it: `2.16`, the sixteenth of the second layer.
///
/// @param layer from 1
/// @param number from 1, in its layer
record Neuron(int layer, int number) {
    private static final Pattern NOTATION = Pattern.compile("([1-9])\\.([1-9]\\d?)");

    /// The neuron that a text names, if layers of these sizes have it.
    static Optional<Neuron> read(String text, List<Integer> sizes) {
        Matcher matcher = NOTATION.matcher(text);
        return matcher.matches()
                ? Optional.of(
                                new Neuron(
                                        Integer.parseInt(matcher.group(1)),
                                        Integer.parseInt(matcher.group(2))))
                        .filter(neuron -> neuron.isIn(sizes))
                : Optional.empty();
    }

    private boolean isIn(List<Integer> sizes) {
        return layer <= sizes.size() && number <= sizes.get(layer - 1);
    }

    String notation() {
        return layer + "." + number;
    }
}
