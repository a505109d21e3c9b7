package fr.automatants.amphi.bench;

import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.Trainer;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One training step, for JMH's gc profiler.
@State(Scope.Thread)
public class StepBenchmark {
    /// Where [Export] wrote the data.
    @Param("target/bench/data")
    public String data = "";

    /// W1 or W2.
    @Param({"W1", "W2"})
    public Workload workload = Workload.W1;

    @SuppressWarnings("NullAway.Init") // by setup
    private Trainer trainer;

    /// A new network and the data, once a fork.
    @Setup
    public void setup() {
        trainer =
                new Trainer(
                        Network.initialised(workload.architecture(), 1),
                        new Export(Path.of(data)).read(workload.architecture().inputs()),
                        Loss.CROSS_ENTROPY,
                        Workload.BATCH,
                        1);
    }

    /// The loss of the next batch, on which the network is trained.
    @Benchmark
    public float step() {
        return trainer.step(Workload.ALPHA);
    }
}
