package fr.automatants.amphi.classroom;

import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.engine.Network;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ejml.data.FMatrixRMaj;

/// The eight test digits whose answers the class watches while the network learns.
final class Specimens {
    static final int COUNT = 8;

    private final List<Specimen> specimens;
    private final FMatrixRMaj rows;

    Specimens(List<Specimen> specimens) {
        this.specimens = List.copyOf(specimens);
        this.rows = new FMatrixRMaj(specimens.size(), Digits.PIXELS);
        for (int i = 0; i < rows.getNumElements(); i++) {
            byte grey = specimens.get(i / Digits.PIXELS).pixels()[i % Digits.PIXELS];
            rows.data[i] = Byte.toUnsignedInt(grey) / 255f;
        }
    }

    /// The first digits of a set that all show something different.
    static Specimens of(Digits digits) {
        List<Specimen> chosen = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; chosen.size() < COUNT && i < digits.size(); i++) {
            if (seen.add(digits.label(i))) {
                chosen.add(new Specimen(digits.label(i), digits.pixels(i)));
            }
        }
        return new Specimens(chosen);
    }

    List<Specimen> all() {
        return specimens;
    }

    /// The network's ten outputs for each digit in turn, one byte each: 255 is 1.
    byte[] answers(Network network) {
        float[] outputs = network.answer(rows).data;
        byte[] answers = new byte[rows.numRows * Digits.CLASSES];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = (byte) Math.round(255 * outputs[i]);
        }
        return answers;
    }

    /// One digit: what it shows, and its 676 greys.
    @SuppressWarnings("ArrayRecordComponent") // written once, read only, never compared
    record Specimen(int label, byte[] pixels) {}
}
