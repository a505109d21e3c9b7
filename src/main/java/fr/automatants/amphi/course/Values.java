package fr.automatants.amphi.course;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads one YAML value as what is expected of it, or as empty; never throws.
final class Values {
    private Values() {}

    static Optional<Double> number(Yaml value, double min, double max) {
        if (value instanceof Yaml.Scalar scalar && scalar.type() == Yaml.Type.NUMBER) {
            try {
                double number = Double.parseDouble(scalar.text());
                return number >= min && number <= max ? Optional.of(number) : Optional.empty();
            } catch (NumberFormatException e) {
                // YAML knows more notations (0x1F, .nan) than a page needs
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    static Optional<String> word(Yaml value) {
        return value instanceof Yaml.Scalar scalar && scalar.type() != Yaml.Type.NOTHING
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    static Optional<Boolean> flag(Yaml value) {
        return value instanceof Yaml.Scalar scalar && scalar.type() == Yaml.Type.FLAG
                ? Optional.of(Boolean.parseBoolean(scalar.text()))
                : Optional.empty();
    }

    static <T> Optional<List<T>> list(
            Yaml value, Function<Yaml, Optional<T>> reader, int minCount, int maxCount) {
        if (!(value instanceof Yaml.Items list)) {
            return Optional.empty();
        }
        List<T> read = list.items().stream().map(reader).flatMap(Optional::stream).toList();
        boolean fits = read.size() >= minCount && read.size() <= maxCount;
        return fits && read.size() == list.items().size() ? Optional.of(read) : Optional.empty();
    }

    /// Rows of numbers, of any lengths.
    static Optional<List<List<Double>>> matrix(Yaml value, double min, double max) {
        return list(
                value,
                row -> list(row, item -> number(item, min, max), 0, Integer.MAX_VALUE),
                1,
                Integer.MAX_VALUE);
    }

    /// `2 × 3`, or `2 × (3, 1)` if the rows have different lengths.
    static String shape(List<List<Double>> rows) {
        List<String> lengths = rows.stream().map(row -> String.valueOf(row.size())).toList();
        List<String> distinct = lengths.stream().distinct().toList();
        return rows.size()
                + " × "
                + (distinct.size() == 1
                        ? distinct.getFirst()
                        : "(" + String.join(", ", lengths) + ")");
    }

    static Optional<Yaml.Fields> fields(Yaml value) {
        return value instanceof Yaml.Fields fields ? Optional.of(fields) : Optional.empty();
    }

    static String range(double min, double max) {
        return min == max ? plain(min) : plain(min) + ".." + plain(max);
    }

    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
