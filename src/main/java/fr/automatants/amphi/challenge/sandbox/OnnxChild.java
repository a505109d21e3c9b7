package fr.automatants.amphi.challenge.sandbox;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The confined program: runs one ONNX network on the samples that come in, and tells its answers.
///
/// In: the input's name, its shape, the names of the outputs, the network; then batches, each a
/// number of values and the values, 0 for the end. Out, for each batch: 0, then the shape of each
/// output in order and the values of the first; or 1 and a sentence. It knows nothing of Amphi, for
/// it shares no class with it.
public final class OnnxChild {
    private static final int MODEL_LONGEST = 17 << 20;
    private static final int BATCH_LONGEST = 1 << 24;

    private OnnxChild() {}

    /// Runs until the samples end.
    ///
    /// @throws IOException if whoever started it is gone
    public static void main(String[] arguments) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16))) {
            try {
                run(in, out);
            } catch (OrtException e) {
                refuse(out, String.valueOf(e.getMessage()));
            } catch (OutOfMemoryError e) {
                refuse(out, "out of memory");
            }
        }
    }

    private static void run(DataInputStream in, DataOutputStream out)
            throws IOException, OrtException {
        String input = in.readUTF();
        long[] shape = new long[in.readByte()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = in.readLong();
        }
        Set<String> outputs = new LinkedHashSet<>();
        for (int i = in.readShort(); i > 0; i--) {
            outputs.add(in.readUTF());
        }
        byte[] model = new byte[Math.min(in.readInt(), MODEL_LONGEST)];
        in.readFully(model);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = options();
                OrtSession session = environment.createSession(model, options)) {
            for (int count = in.readInt(); count > 0; count = in.readInt()) {
                FloatBuffer values = FloatBuffer.allocate(Math.min(count, BATCH_LONGEST));
                while (values.hasRemaining()) {
                    values.put(in.readFloat());
                }
                try (OnnxTensor x = OnnxTensor.createTensor(environment, values.flip(), shape);
                        OrtSession.Result y = session.run(Map.of(input, x), outputs)) {
                    answer(outputs, y, out);
                }
            }
        }
    }

    /// One thread, one order of the sums: the same answers every time.
    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
        options.setDeterministicCompute(true);
        return options;
    }

    private static void answer(Set<String> outputs, OrtSession.Result y, DataOutputStream out)
            throws IOException, OrtException {
        FloatBuffer answers = FloatBuffer.allocate(0);
        out.writeByte(0);
        boolean first = true;
        for (String name : outputs) {
            OnnxValue value = y.get(name).orElseThrow(() -> new IOException(name));
            if (!(value instanceof OnnxTensor tensor)) {
                throw new IOException(name + " is no tensor");
            }
            long[] shape = tensor.getInfo().getShape();
            out.writeByte(shape.length);
            for (long size : shape) {
                out.writeLong(size);
            }
            if (first) {
                FloatBuffer found = tensor.getFloatBuffer();
                answers = found == null ? answers : found;
                first = false;
            }
        }
        out.writeInt(answers.remaining());
        while (answers.hasRemaining()) {
            out.writeFloat(answers.get());
        }
        out.flush();
    }

    private static void refuse(DataOutputStream out, String sentence) throws IOException {
        out.writeByte(1);
        out.writeUTF(sentence.length() <= 500 ? sentence : sentence.substring(0, 500));
    }
}
