package fr.automatants.amphi.widget.anatomy;

import fr.automatants.amphi.engine.Activation;
import java.util.List;
import java.util.Optional;

/// Which neighbours fire, what the neuron makes of it, and what somebody looks at.
///
/// @param firing for each input whether it fires
/// @param part the part looked at, if any
/// @param neuron which neuron of the small network is looked at, from 1 on; 0 for the network as a
///     whole; [#PAIR] for the two neurons
record Signal(List<Boolean> firing, Activation activation, Optional<Part> part, int neuron) {
    static final int PAIR = -1;

    Signal {
        firing = List.copyOf(firing);
    }

    /// x, 1 where a neighbour fires and 0 where it is silent.
    float[] inputs() {
        float[] x = new float[firing.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = firing.get(i) ? 1 : 0;
        }
        return x;
    }
}
