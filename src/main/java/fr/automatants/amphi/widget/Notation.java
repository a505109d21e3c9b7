package fr.automatants.amphi.widget;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// How numbers stand in an address: `1`, `-0.5`, `1,0,1`.
public final class Notation {
    private Notation() {}

    /// Without `.0` for a whole number.
    public static String of(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    /// Joined by commas.
    public static String of(Collection<? extends Number> values) {
        return values.stream().map(v -> of(v.doubleValue())).collect(Collectors.joining(","));
    }

    /// The number that a text says, if it lies from `min` to `max`.
    ///
    /// @throws NumberFormatException if it does not
    public static double number(String text, double min, double max) {
        double value = Double.parseDouble(text);
        if (!(value >= min && value <= max)) {
            throw new NumberFormatException(text + ", but from " + min + " to " + max);
        }
        return value;
    }

    /// The whole number that a text says, if it lies from `min` to `max`.
    ///
    /// @throws NumberFormatException if it does not
    public static int integer(String text, int min, int max) {
        int value = Integer.parseInt(text);
        if (value < min || value > max) {
            throw new NumberFormatException(text + ", but from " + min + " to " + max);
        }
        return value;
    }

    /// Numbers joined by commas, each from `min` to `max`.
    ///
    /// @throws NumberFormatException if one is not
    public static List<Double> numbers(String text, double min, double max) {
        return Arrays.stream(text.split(",", -1)).map(t -> number(t, min, max)).toList();
    }
}
