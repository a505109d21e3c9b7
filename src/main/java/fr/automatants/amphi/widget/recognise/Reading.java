package fr.automatants.amphi.widget.recognise;

import java.util.OptionalInt;

/// Ten outputs, and the digit that they read: the largest wins (deck S18).
///
/// @param outputs one probability for each digit
/// @param label what it really is, if that is known
@SuppressWarnings("ArrayRecordComponent") // made once, read only, never compared
record Reading(float[] outputs, OptionalInt label) {
    /// The digit of the largest output.
    int winner() {
        return largest(-1);
    }

    /// The digit of the largest output but one.
    int second() {
        return largest(winner());
    }

    float probability(int digit) {
        return outputs[digit];
    }

    private int largest(int except) {
        int best = -1;
        for (int i = 0; i < outputs.length; i++) {
            if (i != except && (best < 0 || outputs[i] > outputs[best])) {
                best = i;
            }
        }
        return best;
    }
}
