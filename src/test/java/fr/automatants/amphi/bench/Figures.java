package fr.automatants.amphi.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Samples per second of every turn, and their medians.
final class Figures {
    /// The name under which the machine's bound takes part in the rounds.
    static final String BOUND = "bound";

    static final String AMPHI = "amphi";

    private final Map<Workload, Map<String, List<Double>>> turns = new EnumMap<>(Workload.class);

    void add(Workload workload, String implementation, double samplesPerSecond) {
        turns.computeIfAbsent(workload, w -> new LinkedHashMap<>())
                .computeIfAbsent(implementation, i -> new ArrayList<>())
                .add(samplesPerSecond);
    }

    /// Returns who did that workload, the bound left out, in the order of their turns.
    List<String> implementations(Workload workload) {
        return turns.getOrDefault(workload, Map.of()).keySet().stream()
                .filter(name -> !name.equals(BOUND))
                .toList();
    }

    /// Returns the median of an implementation's turns, if it had one.
    Optional<Double> median(Workload workload, String implementation) {
        return Optional.ofNullable(turns.getOrDefault(workload, Map.of()).get(implementation))
                .map(Figures::median);
    }

    /// Returns amphi ÷ that implementation.
    Optional<Double> ratio(Workload workload, String implementation) {
        return median(workload, AMPHI)
                .flatMap(own -> median(workload, implementation).map(other -> own / other));
    }

    /// Returns amphi ÷ the fastest of the others.
    Optional<Double> ratioToFastest(Workload workload) {
        return implementations(workload).stream()
                .filter(name -> !name.equals(AMPHI))
                .flatMap(name -> ratio(workload, name).stream())
                .min(Double::compare);
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
