package fr.automatants.amphi.widget.network;

import fr.automatants.amphi.engine.Trace;
import fr.automatants.amphi.widget.Texts;
import java.util.List;

/// What is worth noticing at this moment of a forward pass, as a translation key.
///
/// @param arguments numbers that the text speaks of
record Remark(String key, List<Integer> arguments) {
    static final Remark LEARNING = new Remark("network.remark.learning", List.of());

    static Remark on(NetworkState state, Trace trace, boolean learnt) {
        List<Integer> sizes = NetworkState.sizes(state.hidden());
        if (state.computed() == 0) {
            return new Remark("network.remark.start", List.of(sizes.getFirst()));
        }
        if (state.computed() < NetworkState.neurons(state.hidden())) {
            return midway(state.computed(), sizes);
        }
        int answer = largest(trace.layers().getLast().a());
        if (!learnt) {
            return new Remark("network.remark.random", List.of(answer, trace.label()));
        }
        return new Remark(
                answer == trace.label() ? "network.remark.right" : "network.remark.wrong",
                List.of(answer, trace.label()));
    }

    private static Remark midway(int computed, List<Integer> sizes) {
        int before = 0;
        int layer = 0;
        while (before + sizes.get(layer) <= computed) {
            before += sizes.get(layer);
            layer++;
        }
        return computed == before
                ? new Remark("network.remark.named", List.of(layer, layer + 1))
                : new Remark(
                        "network.remark.midway",
                        List.of(computed - before, sizes.get(layer), layer + 1));
    }

    private static int largest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    String in(Texts texts) {
        return texts.text(key, arguments.toArray());
    }
}
