package fr.automatants.amphi.widget.sets;

import java.util.Map;

/// Where a hand has put the examples so far, by their ids.
record Placement(Map<String, Ring> rings) {
    Placement {
        rings = Map.copyOf(rings);
    }
}
