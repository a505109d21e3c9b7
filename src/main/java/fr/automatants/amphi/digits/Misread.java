package fr.automatants.amphi.digits;

import fr.automatants.amphi.engine.Network;
import java.util.ArrayList;
import java.util.List;

/// A test digit of MNIST that a network reads wrongly.
///
/// @param index its place in the set
/// @param answer what the network reads in its place
public record Misread(int index, int answer) {
    private static final int MOST = 12;

    /// Returns the first dozen.
    static List<Misread> by(Network network) {
        Digits test = Mnist.load().test();
        List<Misread> misread = new ArrayList<>();
        for (int i = 0; i < test.size() && misread.size() < MOST; i++) {
            int answer = largest(network.answer(test.dataset().row(i)));
            if (answer != test.label(i)) {
                misread.add(new Misread(i, answer));
            }
        }
        return misread;
    }

    private static int largest(float[] y) {
        int best = 0;
        for (int k = 1; k < y.length; k++) {
            best = y[k] > y[best] ? k : best;
        }
        return best;
    }
}
