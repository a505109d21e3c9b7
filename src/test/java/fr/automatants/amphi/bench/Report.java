package fr.automatants.amphi.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a run found: as a table to read, and as `engine.json` and `ratios.json`.
record Report(Figures figures, Map<Workload, Double> allocated, List<Peer> peers) {
    private static final List<String> COLUMNS =
            List.of("amphi", "ejml", "numpy", "torch", "sklearn");

    void print() {
        System.out.println();
        peers.forEach(peer -> System.out.print(peer.name() + " " + peer.version() + "  "));
        System.out.println("\n\nThousands of samples per second, one thread, medians of CPU time:");
        System.out.printf("%-32s", "");
        COLUMNS.forEach(name -> System.out.printf("%10s", name));
        System.out.println();
        for (Workload workload : Workload.values()) {
            System.out.printf("%-32s", workload + " " + workload.title);
            COLUMNS.forEach(name -> cell(figures.median(workload, name).map(v -> v / 1000)));
            System.out.println();
            System.out.printf("%32s%10s", "amphi ÷  ", "");
            COLUMNS.stream().skip(1).forEach(name -> cell(figures.ratio(workload, name)));
            System.out.println();
        }
        bound();
        System.out.println();
        Target.ALL.forEach(target -> System.out.println(target.verdict(figures)));
        allocated.forEach((workload, bytes) ->
                System.out.printf(
                        "%-6s %s  %.2f bytes allocated a step, wanted none%n",
                        bytes < Allocation.NOTHING ? "met" : "MISSED", workload, bytes));
    }

    /// Writes the list of results, and beside it the ratios, the targets and the allocation.
    void write(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        var writer = json.writerWithDefaultPrettyPrinter();
        writer.writeValue(folder.resolve("engine.json").toFile(), results());
        writer.writeValue(folder.resolve("ratios.json").toFile(), ratios());
        System.out.println("\nWritten: " + folder.resolve("engine.json") + ", ratios.json");
    }

    private void bound() {
        figures.median(Workload.W1, Figures.BOUND)
                .ifPresent(most -> {
                    double flops = Workload.W1.flops();
                    System.out.printf(
                            "%nFMA bound: %.0f GFLOP/s, or %.0f thousand samples of W1 (dense, %.1f kFLOP each)%n",
                            most * flops / 1e9, most / 1000, flops / 1000);
                });
    }

    private List<Map<String, Object>> results() {
        List<Map<String, Object>> results = new ArrayList<>();
        for (Workload workload : Workload.values()) {
            for (String name : figures.implementations(workload)) {
                Map<String, Object> result = new LinkedHashMap<>();
                result.put("workload", workload);
                result.put("implementation", name);
                result.put("samplesPerSecond", figures.median(workload, name).orElseThrow());
                results.add(result);
            }
        }
        return results;
    }

    private Map<String, Object> ratios() {
        List<Map<String, Object>> ratios = new ArrayList<>();
        for (Workload workload : Workload.values()) {
            for (String name : figures.implementations(workload)) {
                ratios.add(ratio(workload, name, figures.ratio(workload, name).orElseThrow()));
            }
        }
        figures.ratio(Workload.W1, Figures.BOUND)
                .ifPresent(share -> ratios.add(ratio(Workload.W1, Figures.BOUND, share)));
        List<Map<String, Object>> targets = new ArrayList<>();
        for (Target target : Target.ALL) {
            target.found(figures)
                    .ifPresent(found -> {
                        var row = ratio(target.workload(), target.peer(), found);
                        row.put("wanted", target.least());
                        row.put("met", found >= target.least());
                        targets.add(row);
                    });
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("ratios", ratios);
        all.put("targets", targets);
        all.put("bytesPerStep", allocated);
        return all;
    }

    private static Map<String, Object> ratio(Workload workload, String peer, double ratio) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("workload", workload);
        row.put("peer", peer);
        row.put("ratio", ratio);
        return row;
    }

    private static void cell(Optional<Double> value) {
        System.out.printf("%10s", value.map(v -> "%.1f".formatted(v)).orElse("–"));
    }
}
