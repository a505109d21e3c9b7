package fr.automatants.amphi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.automatants.amphi.engine.Dataset;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A child process of the benchmark, on the JVM: the same line protocol as `src/test/peers/peer.py`,
/// so that no implementation warms or disturbs the code of another.
///
/// Arguments: the implementation's name and the folder of the data. Each line `WORKLOAD MILLISECONDS`
/// is answered by `SAMPLES NANOSECONDS`, the CPU time of the computing thread.
final class Worker {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Worker() {}

    public static void main(String[] args) throws IOException {
        IntFunction<Dataset> data = oneAtATime(new Export(Path.of(args[1])));
        Implementation implementation =
                switch (args[0]) {
                    case "amphi" -> new AmphiWork(data);
                    case "ejml" -> new EjmlWork(data);
                    case "bound" -> new FmaBound();
                    default -> throw new IllegalArgumentException("no implementation " + args[0]);
                };
        answer("ready " + args[0] + " Java-" + Runtime.version().feature());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            long milliseconds = Long.parseLong(words[1]);
            answer(
                    implementation
                            .prepare(Workload.valueOf(words[0]))
                            .map(work -> measured(work, milliseconds))
                            .orElse("none"));
        }
    }

    private static String measured(Work work, long milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        long begin = THREADS.getCurrentThreadCpuTime();
        long samples = 0;
        do {
            samples += work.once();
        } while (System.nanoTime() < end);
        return samples + " " + (THREADS.getCurrentThreadCpuTime() - begin);
    }

    /// Keeps one width of rows, to save memory.
    private static IntFunction<Dataset> oneAtATime(Export export) {
        return new IntFunction<>() {
            private @Nullable Dataset held;

            @Override
            public Dataset apply(int width) {
                Dataset found = held;
                if (found == null || found.inputs() != width) {
                    held = null;
                    found = export.read(width);
                    held = found;
                }
                return found;
            }
        };
    }

    private static void answer(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
