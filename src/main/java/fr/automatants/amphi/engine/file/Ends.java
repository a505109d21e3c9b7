package fr.automatants.amphi.engine.file;

import java.util.OptionalInt;

/// How many inputs and outputs a reader's caller asks a network to have.
///
/// @param inputs exactly so many, or any number if empty
/// @param outputs exactly so many, or any number if empty
public record Ends(OptionalInt inputs, OptionalInt outputs) {
    /// Any network.
    public static final Ends ANY = new Ends(OptionalInt.empty(), OptionalInt.empty());

    /// The course's problem: 26 × 26 pixels to ten digits.
    public static final Ends DIGITS = of(676, 10);

    /// Asks for both numbers.
    public static Ends of(int inputs, int outputs) {
        return new Ends(OptionalInt.of(inputs), OptionalInt.of(outputs));
    }
}
