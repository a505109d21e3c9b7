package fr.automatants.amphi.widget.sets;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a page may say of nested sets: the examples to place into them.
record SetsParameters(List<Example> examples) implements Play<Placement> {
    private static final int MOST_EXAMPLES = 16;
    private static final List<Example> STANDARD =
            List.of(
                    Example.standard("deep-blue", Ring.AI),
                    Example.standard("spam-filter", Ring.MACHINE_LEARNING),
                    Example.standard("chatgpt", Ring.DEEP_LEARNING),
                    Example.standard("thermostat", Ring.OUTSIDE),
                    Example.standard("expert-system", Ring.AI),
                    Example.standard("digit-reader", Ring.DEEP_LEARNING),
                    Example.standard("regression", Ring.MACHINE_LEARNING),
                    Example.standard("calculator", Ring.OUTSIDE),
                    Example.standard("alphago", Ring.DEEP_LEARNING));

    SetsParameters {
        examples = List.copyOf(examples);
    }

    static SetsParameters read(Attributes attributes) {
        List<Example> examples =
                attributes.children("examples").stream().map(Example::read).toList();
        if (!attributes.has("examples")) {
            return new SetsParameters(STANDARD);
        }
        Set<String> ids = new HashSet<>();
        examples.forEach(example -> ids.add(example.id()));
        if (examples.isEmpty() || examples.size() > MOST_EXAMPLES) {
            attributes.reject("examples", "1.." + MOST_EXAMPLES + " × {id, name, set, why}");
        } else if (ids.size() < examples.size()) {
            attributes.reject("examples", "id ≠ id ≠ …");
        }
        return new SetsParameters(examples);
    }

    @Override
    public Placement start() {
        return new Placement(Map.of());
    }

    /// `deep-blue:ai,chatgpt:deep-learning`, in the examples' order.
    @Override
    public String notation(Placement state) {
        List<String> placed = new ArrayList<>();
        for (Example example : examples) {
            Ring ring = state.rings().get(example.id());
            if (ring != null) {
                placed.add(example.id() + ":" + Choice.name(ring));
            }
        }
        return String.join(",", placed);
    }

    @Override
    public Optional<Placement> read(String notation) {
        Map<String, Ring> rings = new LinkedHashMap<>();
        if (notation.isEmpty()) {
            return Optional.of(new Placement(rings));
        }
        for (String placed : notation.split(",", -1)) {
            String[] parts = placed.split(":", -1);
            Optional<Ring> ring =
                    parts.length == 2 ? Choice.find(parts[1], Ring.class) : Optional.empty();
            if (ring.isEmpty() || !known(parts[0]) || rings.put(parts[0], ring.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Placement(rings));
    }

    @Override
    public SetsModel model(Placement state, Texts texts) {
        return SetsModel.of(examples, state, texts);
    }

    private boolean known(String id) {
        return examples.stream().anyMatch(example -> example.id().equals(id));
    }
}
