package fr.automatants.amphi.challenge.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.format.npz.BadNpzTest;
import fr.automatants.amphi.challenge.format.onnx.BadBranchTest;
import fr.automatants.amphi.challenge.format.onnx.BadOnnxTest;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.JsonFile;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.engine.file.Refusal;
import fr.automatants.amphi.engine.file.Refused;
import fr.automatants.amphi.engine.file.SafetensorsFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {
    private static final int FLIPS = 2_000;
    private final Network network = Network.initialised(Architecture.course(), 1);

    @Test
    void theNameTellsTheFormat() throws NetworkFileException {
        byte[] tensors = SafetensorsFile.bytes(network);
        byte[] json = JsonFile.bytes(network);
        assertArrayEquals(
                network.fingerprint(), read("My model.SafeTensors", tensors).fingerprint());
        assertArrayEquals(network.fingerprint(), read("réseau.json", json).fingerprint());
    }

    private static Network read(String name, byte[] file) throws NetworkFileException {
        return ((Model.Dense) ModelFile.read(name, file, Ends.DIGITS)).network();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.pt", "m.PTH", "m.pkl", "m.h5", "m.keras", "m.joblib", "m.zip"})
    void aFormatThatRunsCodeIsRefusedUnreadWithWhatToDo(String name) {
        Refusal refusal = refusal(name, failing());
        assertEquals(Reason.FOREIGN_FORMAT, refusal.reason());
        assertTrue(refusal.expected().contains("save_file("), refusal.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "model", "model.txt", "model.onnx.exe", "npz", ".json~"})
    void anyOtherNameIsRefusedUnread(String name) {
        Refusal refusal = refusal(name, failing());
        assertEquals(Reason.FORMAT_UNKNOWN, refusal.reason());
        assertEquals(".safetensors, .npz, .json, .onnx", refusal.expected());
    }

    @ParameterizedTest
    @EnumSource
    void aStreamIsReadToTheFormatsLimitAlone(ModelFormat format) {
        Refusal refusal =
                refusal("m" + format.ending(), new Zeros(format.longest() + 2L + (1 << 20)));
        assertEquals(Reason.FILE_TOO_LONG, refusal.reason());
        assertEquals("" + format.longest(), refusal.expected());
    }

    @Test
    void aFileThatFitsTwoFormatsIsReadAsTheOneItIsCalled() {
        byte[] tensors = uncheckedBytes();
        for (ModelFormat format : List.of(ModelFormat.NPZ, ModelFormat.JSON, ModelFormat.ONNX)) {
            assertThrows(
                    NetworkFileException.class,
                    () -> ModelFile.read("m" + format.ending(), tensors, Ends.DIGITS));
        }
    }

    @Test
    void theHostileCorpusHas150CasesAndNoNameTwice() {
        List<String> names =
                Stream.concat(
                                BadNpzTest.all().map(c -> "npz: " + c.get()[0]),
                                onnx().map(c -> "onnx: " + c.get()[0]))
                        .toList();
        assertTrue(names.size() >= 150, () -> "only " + names.size());
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @ParameterizedTest
    @EnumSource(names = {"NPZ", "ONNX"})
    void flippedBytesGiveARefusalOrAFiniteNetworkAndNothingElse(ModelFormat format) {
        List<byte[]> files =
                (format == ModelFormat.NPZ ? BadNpzTest.all() : onnx())
                        .map(c -> (byte[]) c.get()[1])
                        .filter(file -> file.length < 5_000)
                        .toList();
        Random random = new Random(3);
        Set<Reason> reasons = new HashSet<>();
        for (int i = 0; i < FLIPS; i++) {
            byte[] file = files.get(i % files.size()).clone();
            for (int flips = random.nextInt(1, 4); flips > 0 && file.length > 0; flips--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            try {
                Model model = Refused.within(format.longest(), () -> format.parse(file, Ends.ANY));
                if (!(model instanceof Model.Dense(Network found))) {
                    continue;
                }
                for (float value : found.parameterVector()) {
                    assertTrue(Float.isFinite(value));
                }
            } catch (NetworkFileException e) {
                assertFalse(e.refusal().english().contains("{field}"));
                reasons.add(e.refusal().reason());
            }
        }
        assertTrue(reasons.size() > 15, reasons::toString);
    }

    private static Stream<Arguments> onnx() {
        return Stream.concat(BadOnnxTest.all(), BadBranchTest.all());
    }

    private byte[] uncheckedBytes() {
        try {
            return SafetensorsFile.bytes(network);
        } catch (NetworkFileException e) {
            throw new AssertionError(e);
        }
    }

    private static Refusal refusal(String name, InputStream in) {
        return assertThrows(NetworkFileException.class, () -> ModelFile.bytes(name, in)).refusal();
    }

    /// A stream that must not be read.
    private static InputStream failing() {
        return new ByteArrayInputStream(new byte[1]) {
            @Override
            public int read(byte[] into, int from, int length) {
                throw new AssertionError("read");
            }
        };
    }

    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(length, left);
            Arrays.fill(into, from, from + count, (byte) 0);
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
