package fr.automatants.amphi.widget.anatomy;

import fr.automatants.amphi.widget.Texts;
import java.util.List;

/// The network of S12's picture: three inputs and layers of four, four and two neurons, each linked
/// to all of the next layer.
final class SmallNetwork {
    static final List<Integer> LAYERS = List.of(3, 4, 4, 2);
    static final int NEURONS = LAYERS.stream().mapToInt(Integer::intValue).sum();

    private SmallNetwork() {}

    /// All links: 3·4 + 4·4 + 4·2.
    static int links() {
        int links = 0;
        for (int layer = 1; layer < LAYERS.size(); layer++) {
            links += LAYERS.get(layer - 1) * LAYERS.get(layer);
        }
        return links;
    }

    /// The layer of a neuron, both counted from the input: neuron 1 is in layer 0.
    static int layerOf(int neuron) {
        int layer = 0;
        int before = 0;
        while (neuron > before + LAYERS.get(layer)) {
            before += LAYERS.get(layer);
            layer++;
        }
        return layer;
    }

    /// What is said of a neuron, or of the whole for 0.
    static String told(int neuron, Texts texts) {
        if (neuron < 1) {
            return texts.text("neuron-anatomy.network.whole", String.valueOf(links()));
        }
        int layer = layerOf(neuron);
        if (layer == 0) {
            return texts.text("neuron-anatomy.network.input", size(layer + 1));
        }
        return layer == LAYERS.size() - 1
                ? texts.text("neuron-anatomy.network.output", size(layer - 1))
                : texts.text("neuron-anatomy.network.hidden", size(layer - 1), size(layer + 1));
    }

    private static String size(int layer) {
        return String.valueOf(LAYERS.get(layer));
    }
}
