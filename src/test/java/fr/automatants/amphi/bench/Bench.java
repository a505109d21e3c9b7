package fr.automatants.amphi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `./amphi bench`: W1 to W5, every implementation in its own process on one thread, in turns.
///
/// The rounds are driven here and not by JMH, because most of the peers are no Java: a neighbour's
/// load or a change of the clock's speed then meets all of them alike, and every figure is CPU time
/// of the computing thread. JMH measures what only it can: the allocation of a training step.
public final class Bench {
    private Bench() {}

    /// Runs it.
    ///
    /// @param args nothing, or `--quick`
    public static void main(String[] args) throws Exception {
        Plan plan = Plan.of(List.of(args));
        Path folder = Path.of("target", "bench");
        Path data = folder.resolve("data");
        new Export(data).write();
        List<Peer> peers = Peers.start(folder, data);
        try {
            Figures figures = new Figures();
            for (Workload workload : Workload.values()) {
                measure(workload, peers, plan, figures);
            }
            System.out.println("Allocation…");
            Report report = new Report(figures, Allocation.measure(data, plan), peers);
            report.print();
            report.write(folder);
        } finally {
            peers.forEach(Peer::close);
        }
    }

    private static void measure(Workload workload, List<Peer> peers, Plan plan, Figures figures)
            throws IOException {
        System.out.println(workload + " " + workload.title + "…");
        for (Peer peer : peers) {
            peer.run(workload, plan.warmMillis());
        }
        for (int round = 0; round < plan.rounds(); round++) {
            for (Peer peer : peers) {
                Optional<Double> speed = peer.run(workload, plan.millis());
                speed.ifPresent(value -> figures.add(workload, peer.name(), value));
            }
        }
    }
}
