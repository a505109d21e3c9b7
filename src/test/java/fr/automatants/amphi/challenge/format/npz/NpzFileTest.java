package fr.automatants.amphi.challenge.format.npz;

import static fr.automatants.amphi.challenge.format.npz.Npz.F4;
import static fr.automatants.amphi.challenge.format.npz.Npz.halves;
import static fr.automatants.amphi.challenge.format.npz.Npz.npy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Refused;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NpzFileTest {
    @Test
    void itReadsWhatNumpyWrites() throws NetworkFileException {
        Network network = NpzFile.read(Npz.small().bytes(), Ends.of(2, 1));
        assertEquals(List.of(3, 1), network.architecture().sizes());
        assertEquals(Activation.RELU, network.architecture().hidden());
        assertEquals(Activation.IDENTITY, network.architecture().output());
        float[] expected = {.5f, 1, 1.5f, 2, 2.5f, 3, .5f, 1, 1.5f, .5f, 1, 1.5f, .5f};
        assertArrayEquals(expected, network.parameterVector());
    }

    @Test
    void itReadsWhatNumpyCompresses() throws NetworkFileException {
        Npz npz = Npz.small();
        npz.first().deflated();
        assertSameAsSmall(npz);
    }

    @Test
    void itReadsSizesWhereNumpyPutsThem() throws NetworkFileException {
        Npz npz = Npz.small();
        npz.first().large();
        assertSameAsSmall(npz);
    }

    @Test
    void itReadsLongerHeadersAndLaterVersions() throws NetworkFileException {
        for (int version = 2; version <= 3; version++) {
            Npz npz = Npz.small();
            String header = "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }      \n";
            npz.first().content(npy(version, header, halves(6)));
            assertSameAsSmall(npz);
        }
    }

    @Test
    void itRoundsFloat64() throws NetworkFileException {
        Npz npz = Npz.small();
        byte[] doubles = Npz.little(48).putDouble(0.1).array();
        npz.first().content(npy("<f8", "(3, 2)", doubles));
        Network network = NpzFile.read(npz.bytes(), Ends.of(2, 1));
        assertEquals(0.1f, network.parameterVector()[0]);
    }

    @Test
    void itReadsPyTorchsNames() throws NetworkFileException {
        Npz npz = new Npz();
        npz.add("0.weight.npy", npy(F4, "(3, 2)", halves(6)));
        npz.add("0.bias.npy", npy(F4, "(3,)", halves(3)));
        npz.add("2.weight.npy", npy(F4, "(1, 3)", halves(3)));
        npz.add("2.bias.npy", npy(F4, "(1,)", halves(1)));
        assertSameAsSmall(npz);
    }

    @Test
    void aFileCutAtAnyByteIsRefused() {
        byte[] good = Npz.small().bytes();
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            Executable reading =
                    () -> Refused.within(NpzFile.LONGEST, () -> NpzFile.read(cut, Ends.ANY));
            assertThrows(NetworkFileException.class, reading, "at " + length);
        }
    }

    private static void assertSameAsSmall(Npz npz) throws NetworkFileException {
        assertArrayEquals(
                NpzFile.read(Npz.small().bytes(), Ends.ANY).fingerprint(),
                NpzFile.read(npz.bytes(), Ends.of(2, 1)).fingerprint());
    }
}
