package fr.automatants.amphi.widget.playground;

import fr.automatants.amphi.digits.Hyperparameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the knobs stand, and what was trained: the newest first, then those it is compared with.
record PlaygroundState(Hyperparameters knobs, List<Hyperparameters> runs) {
    static final int MOST_RUNS = 4;

    PlaygroundState {
        runs = List.copyOf(runs);
    }

    Optional<Hyperparameters> newest() {
        return runs.stream().findFirst();
    }

    /// The knobs, then each run, joined by `~`.
    String notation() {
        return Stream.concat(Stream.of(knobs), runs.stream())
                .map(HyperparametersNotation::of)
                .collect(Collectors.joining("~"));
    }

    static Optional<PlaygroundState> read(String notation) {
        List<Hyperparameters> read = new ArrayList<>();
        for (String part : Arrays.asList(notation.split("~", -1))) {
            Optional<Hyperparameters> one = HyperparametersNotation.read(part);
            if (one.isEmpty() || read.size() > MOST_RUNS) {
                return Optional.empty();
            }
            read.add(one.get());
        }
        return Optional.of(new PlaygroundState(read.getFirst(), read.subList(1, read.size())));
    }
}
