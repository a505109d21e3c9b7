package fr.automatants.amphi.bench;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// How much memory a training step takes from the heap, by JMH's gc profiler.
final class Allocation {
    /// Less than the smallest object, in bytes: a step that allocates at all takes more, and JMH's own
    /// measuring adds some 20 kB a run, spread over its steps.
    static final double NOTHING = 16;

    private Allocation() {}

    /// Returns bytes a step, for W1 and W2.
    static Map<Workload, Double> measure(Path data, Plan plan) throws RunnerException {
        TimeValue time = TimeValue.milliseconds(plan.allocationMillis());
        Options options =
                new OptionsBuilder()
                        .include(StepBenchmark.class.getName())
                        .param("data", data.toString())
                        .addProfiler(GCProfiler.class)
                        .jvmArgs(
                                "--add-modules=jdk.incubator.vector",
                                "--sun-misc-unsafe-memory-access=allow")
                        .forks(1)
                        .warmupIterations(1)
                        .warmupTime(time)
                        .measurementIterations(1)
                        .measurementTime(time)
                        .verbosity(VerboseMode.SILENT)
                        .build();
        Map<Workload, Double> bytes = new TreeMap<>();
        for (RunResult result : new Runner(options).run()) {
            bytes.put(
                    Workload.valueOf(result.getParams().getParam("workload")),
                    requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                            .getScore());
        }
        return bytes;
    }
}
