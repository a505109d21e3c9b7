package fr.automatants.amphi.engine.file;

import static fr.automatants.amphi.engine.file.HandMade.halves;
import static fr.automatants.amphi.engine.file.HandMade.refused;
import static fr.automatants.amphi.engine.file.HandMade.safetensors;
import static fr.automatants.amphi.engine.file.Refused.within;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileFilesTest {
    private static final int FLIPS = 5_000;

    enum Format {
        SAFETENSORS {
            @Override
            int longest() {
                return SafetensorsFile.LONGEST;
            }

            @Override
            byte[] good() {
                return safetensors(HandMade.SMALL, halves(13));
            }

            @Override
            Network read(byte[] file) throws NetworkFileException {
                return SafetensorsFile.read(file);
            }
        },
        JSON {
            @Override
            int longest() {
                return JsonFile.LONGEST;
            }

            @Override
            byte[] good() {
                return BadJsonTest.SMALL.getBytes(UTF_8);
            }

            @Override
            Network read(byte[] file) throws NetworkFileException {
                return JsonFile.read(file);
            }
        };

        abstract int longest();

        abstract byte[] good();

        abstract Network read(byte[] file) throws NetworkFileException;
    }

    @ParameterizedTest
    @EnumSource
    void aFileCutAtAnyByteIsRefused(Format format) {
        byte[] good = format.good();
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            Refusal refusal = refused(() -> within(format.longest(), () -> format.read(cut)));
            assertFalse(refusal.english().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void flippedBytesGiveARefusalOrAFiniteNetworkAndNothingElse(Format format) {
        Random random = new Random(3);
        int refused = 0;
        for (int i = 0; i < FLIPS; i++) {
            byte[] file = format.good();
            for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            try {
                Network network = within(format.longest(), () -> format.read(file));
                for (float value : network.parameterVector()) {
                    assertTrue(Float.isFinite(value));
                }
            } catch (NetworkFileException e) {
                assertFalse(e.refusal().english().contains("{field}"));
                refused++;
            }
        }
        assertTrue(refused > FLIPS / 4, "only " + refused + " refused");
    }

    @ParameterizedTest
    @EnumSource
    void randomBytesAreRefused(Format format) {
        Random random = new Random(4);
        for (int i = 0; i < FLIPS; i++) {
            byte[] file = new byte[random.nextInt(200)];
            random.nextBytes(file);
            if (file.length > 9 && i % 2 == 0) {
                // A header that passes for one, to come to what is behind.
                Arrays.fill(file, 0, 8, (byte) 0);
                file[0] = (byte) (file.length - 8);
                file[8] = '{';
            }
            refused(() -> within(format.longest(), () -> format.read(file)));
        }
    }

    @Test
    void anEndlessStreamIsReadToTheLimitAlone() {
        Endless endless = new Endless();
        Refusal refusal = refused(() -> SafetensorsFile.read(endless, Ends.ANY));
        assertEquals(Reason.FILE_TOO_LONG, refusal.reason());
        assertEquals("" + SafetensorsFile.LONGEST, refusal.expected());
        assertTrue(endless.read <= SafetensorsFile.LONGEST + 65_536L);
    }

    @Test
    void aFileBeyondTheLimitIsRefusedUnread() {
        byte[] file = new byte[SafetensorsFile.LONGEST + 1];
        assertEquals(Reason.FILE_TOO_LONG, refused(() -> SafetensorsFile.read(file)).reason());
    }

    @Test
    void aNetworkThatNoReaderAcceptsIsNotWritten() {
        Network diverged = network(new FMatrixRMaj(new float[][] {{1, Float.NaN}}));
        assertUnwritable(Reason.NOT_FINITE, "layers[0].weights", diverged);
        assertUnwritable(Reason.ROW_LENGTH, "layers[0]", network(new FMatrixRMaj(1, 4097)));
        assertUnwritable(Reason.ROW_COUNT, "layers[0]", network(new FMatrixRMaj(4097, 1)));
        assertUnwritable(Reason.PARAMETER_COUNT, "", network(new FMatrixRMaj(2000, 1000)));
        List<Layer> deep = network(new FMatrixRMaj(1, 1)).layers();
        assertUnwritable(
                Reason.LAYER_COUNT, "layers", Network.of(Collections.nCopies(33, deep.getFirst())));
    }

    private static void assertUnwritable(Reason reason, String field, Network network) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Refusal tensors = refused(() -> SafetensorsFile.write(network, out));
        Refusal json = refused(() -> JsonFile.write(network, out));
        assertEquals(tensors, json);
        assertEquals(reason, json.reason());
        assertEquals(field, json.field());
        assertEquals(0, out.size());
    }

    private static Network network(FMatrixRMaj w) {
        return Network.of(List.of(new Layer(w, new float[w.numRows], Activation.IDENTITY)));
    }

    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 0;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            read += length;
            return length;
        }
    }
}
