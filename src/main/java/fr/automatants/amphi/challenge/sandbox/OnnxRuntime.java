package fr.automatants.amphi.challenge.sandbox;

import fr.automatants.amphi.challenge.format.onnx.GeneralOnnx;
import fr.automatants.amphi.challenge.score.Answerer;
import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.platform.AmphiConfig;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Runs ONNX networks that our engine does not, confined; where the host forbids the walls, none.
@ApplicationScoped
public class OnnxRuntime {
    private static final Logger LOG = Logger.getLogger(OnnxRuntime.class);

    private static final Duration PROBE = Duration.ofSeconds(20);
    private static final Duration WHOLE = Duration.ofSeconds(120);
    private static final int BATCH = 100;
    private static final int CLASSES = 10;

    /// Both judges, and somebody who tries a file.
    private static final int AT_ONCE = 3;

    private final Path hidden;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private @Nullable Sandbox sandbox;
    private Optional<String> missing = Optional.empty();

    @Inject
    OnnxRuntime(AmphiConfig config) {
        this(config.data());
    }

    /// @param hidden the folder that no network may see
    public OnnxRuntime(Path hidden) {
        this.hidden = hidden.toAbsolutePath();
    }

    /// Runs one empty picture through a network, and counts what that takes.
    ///
    /// @return multiply-adds of the weights for one sample
    /// @throws NetworkFileException if it cannot be run, or does not give ten finite scores
    public long multiplyAdds(GeneralOnnx network) throws NetworkFileException {
        places.acquireUninterruptibly();
        try {
            return counted(network);
        } finally {
            places.release();
        }
    }

    private long counted(GeneralOnnx network) throws NetworkFileException {
        List<String> outputs = new ArrayList<>(List.of(network.output()));
        network.products().keySet().stream()
                .filter(name -> !outputs.contains(name))
                .forEach(outputs::add);
        int batch = network.batch().orElse(1);
        try (OnnxProcess process =
                start(network, network.withOutputs(outputs), batch, outputs, PROBE)) {
            float[] black = new float[batch * GeneralOnnx.PIXELS];
            OnnxProcess.Reply reply = process.ask(black, outputs.size());
            requireScores(reply, batch);
            long sum = 0;
            for (int i = 0; i < outputs.size(); i++) {
                long perNumber = network.products().getOrDefault(outputs.get(i), 0L);
                sum += perNumber * numbers(reply.shapes().get(i)) / batch;
            }
            return sum;
        }
    }

    /// A network as the judge wants it. It has no gradient, so nobody can attack it.
    public Answerer answerer(GeneralOnnx network) {
        return new Answerer() {
            @Override
            public boolean canBeAttacked() {
                return false;
            }

            @Override
            public int[] answers(Dataset data, float epsilon, IntConsumer progress)
                    throws NetworkFileException {
                places.acquireUninterruptibly();
                try {
                    return OnnxRuntime.this.answers(network, data, progress);
                } finally {
                    places.release();
                }
            }
        };
    }

    private int[] answers(GeneralOnnx network, Dataset data, IntConsumer progress)
            throws NetworkFileException {
        int batch = network.batch().orElse(BATCH);
        float[] pixels = data.x().data;
        int[] answers = new int[data.size()];
        List<String> outputs = List.of(network.output());
        try (OnnxProcess process = start(network, network.file(), batch, outputs, WHOLE)) {
            for (int from = 0; from < data.size(); from += batch) {
                int to = Math.min(data.size(), from + batch);
                float[] samples =
                        Arrays.copyOf(
                                Arrays.copyOfRange(
                                        pixels, from * GeneralOnnx.PIXELS, to * GeneralOnnx.PIXELS),
                                batch * GeneralOnnx.PIXELS);
                OnnxProcess.Reply reply = process.ask(samples, 1);
                requireScores(reply, batch);
                for (int i = from; i < to; i++) {
                    answers[i] = largest(reply.values(), (i - from) * CLASSES);
                }
                progress.accept(to - from);
            }
        }
        return answers;
    }

    private OnnxProcess start(
            GeneralOnnx network, byte[] model, int batch, List<String> outputs, Duration limit)
            throws NetworkFileException {
        Sandbox walls = walls();
        try {
            return OnnxProcess.start(walls, network, model, batch, outputs, limit);
        } catch (NetworkFileException e) {
            throw e;
        } catch (IOException e) {
            throw missing(e.toString());
        }
    }

    private static void requireScores(OnnxProcess.Reply reply, int batch)
            throws NetworkFileException {
        String shape = Arrays.toString(reply.shapes().getFirst());
        if (!Arrays.equals(reply.shapes().getFirst(), new long[] {batch, CLASSES})
                || reply.values().length != batch * CLASSES) {
            throw new NetworkFileException(
                    Reason.ONNX_SHAPE, "output", shape, "[" + batch + ", " + CLASSES + "]");
        }
        for (float score : reply.values()) {
            if (!Float.isFinite(score)) {
                throw new NetworkFileException(Reason.NOT_FINITE, "output", score, "");
            }
        }
    }

    private static long numbers(long[] shape) {
        return Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    }

    /// Ties go to the lowest class.
    private static int largest(float[] scores, int from) {
        int best = 0;
        for (int j = 1; j < CLASSES; j++) {
            best = scores[from + j] > scores[from + best] ? j : best;
        }
        return best;
    }

    /// Why no network is run here, or nothing.
    public synchronized Optional<String> missing() {
        try {
            walls();
        } catch (NetworkFileException e) {
            return Optional.of(e.refusal().found());
        }
        return Optional.empty();
    }

    /// The walls, tried once.
    synchronized Sandbox walls() throws NetworkFileException {
        if (sandbox == null && missing.isEmpty()) {
            try {
                sandbox = new Sandbox(Workshop.open(OnnxChild.class, SandboxCheck.class), hidden);
                missing = hole(sandbox);
            } catch (IOException e) {
                missing = Optional.of(e.toString());
            }
            missing.ifPresent(
                    why -> LOG.infof("ONNX networks other than dense ones are refused: %s", why));
        }
        if (missing.isPresent() || sandbox == null) {
            throw missing(missing.orElse(""));
        }
        return sandbox;
    }

    private static NetworkFileException missing(String why) {
        return new NetworkFileException(Reason.ONNX_RUNTIME_MISSING, "", why, "");
    }

    /// What a program inside could do that it may not.
    static Optional<String> hole(Sandbox sandbox) throws IOException {
        Path desk = sandbox.workshop().desk();
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process check =
                    sandbox.start(
                            SandboxCheck.class,
                            desk,
                            ProcessBuilder.Redirect.PIPE,
                            String.valueOf(door.getLocalPort()),
                            sandbox.hidden().toString());
            String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String fault =
                    new String(check.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return said.strip().equals("done")
                    ? Optional.empty()
                    : Optional.of((said + " " + fault).strip());
        }
    }

    void stop(@Observes ShutdownEvent event) throws IOException {
        close();
    }

    /// Takes away what the runs needed.
    public synchronized void close() throws IOException {
        if (sandbox != null) {
            sandbox.workshop().close();
            sandbox = null;
        }
    }
}
