package fr.automatants.amphi.challenge.sandbox;

import fr.automatants.amphi.challenge.format.onnx.GeneralOnnx;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// One confined run of a network: batches go in, answers come out, until it is closed or its time is
/// over. Nothing that it says is believed to be well formed.
final class OnnxProcess implements AutoCloseable {
    /// What comes back of one batch.
    ///
    /// @param shapes of the outputs asked for, in order
    /// @param values of the first of them
    record Reply(List<long[]> shapes, float[] values) {}

    private static final int DEEPEST = 8;
    private static final int LAST_WORDS = 10;

    private final Process process;
    private final Path desk;
    private final Duration limit;
    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile boolean late;

    private OnnxProcess(Process process, Path desk, Duration limit) {
        this.process = process;
        this.desk = desk;
        this.limit = limit;
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /// Starts it.
    ///
    /// @param model the file's bytes, or the same with more outputs
    /// @param batch samples at a time
    /// @param outputs what to answer, the values of the first and the shapes of all
    /// @param limit after which it is killed
    static OnnxProcess start(
            Sandbox sandbox,
            GeneralOnnx network,
            byte[] model,
            int batch,
            List<String> outputs,
            Duration limit)
            throws IOException {
        Path desk = sandbox.workshop().desk();
        OnnxProcess started =
                new OnnxProcess(
                        sandbox.start(OnnxChild.class, desk, ProcessBuilder.Redirect.DISCARD),
                        desk,
                        limit);
        Executor later = CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
        later.execute(started::stopLate);
        try {
            started.open(network, model, batch, outputs);
        } catch (IOException e) {
            started.close();
            throw started.gone(e);
        }
        return started;
    }

    private void open(GeneralOnnx network, byte[] model, int batch, List<String> outputs)
            throws IOException {
        out.writeUTF(network.input());
        long[] shape = network.shape(batch);
        out.writeByte(shape.length);
        for (long size : shape) {
            out.writeLong(size);
        }
        out.writeShort(outputs.size());
        for (String output : outputs) {
            out.writeUTF(output);
        }
        out.writeInt(model.length);
        out.write(model);
    }

    /// Runs one batch.
    ///
    /// @param outputs how many were asked for
    /// @throws NetworkFileException if the network cannot be run, or was stopped
    Reply ask(float[] samples, int outputs) throws NetworkFileException {
        try {
            out.writeInt(samples.length);
            for (float value : samples) {
                out.writeFloat(value);
            }
            out.flush();
            if (in.readByte() != 0) {
                throw new NetworkFileException(Reason.ONNX_REFUSED, "", in.readUTF(), "");
            }
            List<long[]> shapes = new ArrayList<>();
            for (int i = 0; i < outputs; i++) {
                shapes.add(shape());
            }
            float[] values = new float[Math.clamp(in.readInt(), 0, samples.length)];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readFloat();
            }
            return new Reply(shapes, values);
        } catch (NetworkFileException e) {
            throw e;
        } catch (IOException e) {
            throw gone(e);
        }
    }

    private long[] shape() throws IOException {
        long[] shape = new long[Math.clamp(in.readByte(), 0, DEEPEST)];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = in.readLong();
        }
        return shape;
    }

    /// It no longer answers: killed by its limits, or by itself.
    private NetworkFileException gone(IOException cause) {
        NetworkFileException gone =
                late
                        ? new NetworkFileException(
                                Reason.ONNX_TIME, "", "", limit.toSeconds() + " s")
                        : new NetworkFileException(Reason.ONNX_STOPPED, "", "", "");
        gone.initCause(cause);
        return gone;
    }

    private void stopLate() {
        if (process.isAlive()) {
            late = true;
            process.destroyForcibly();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(LAST_WORDS, TimeUnit.SECONDS);
            Files.deleteIfExists(desk);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
