package fr.automatants.amphi.course;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// A typed reader of a YAML mapping: a wrong value becomes a fault, and its fallback is returned.
///
/// One reader is for one thread and one reading; [#faults] is asked last, when it is known which
/// keys somebody wanted.
public final class Attributes {
    private static final String A_TEXT = "\"…\"";
    private static final Yaml.Fields NOTHING = new Yaml.Fields(Map.of(), 1);

    private final String file;
    private final Yaml.Fields root;
    private final List<Fault> given;
    private final Writing writing;
    private final Reading reading;

    Attributes(String file, Yaml.Fields root, List<Fault> given, Writing writing) {
        this.file = file;
        this.root = root;
        this.given = List.copyOf(given);
        this.writing = writing;
        this.reading = new Reading(file, root, given, writing);
    }

    /// A reader of Java values, for tests.
    public static Attributes of(Map<String, Object> values) {
        return new Attributes("", (Yaml.Fields) Yaml.of(values), List.of(), Writing.PLAIN);
    }

    /// A reader of the same values that has not been asked anything.
    Attributes fresh() {
        return new Attributes(file, root, given, writing);
    }

    /// What was wrong before anybody asked: broken YAML, a key given twice.
    List<Fault> given() {
        return given;
    }

    /// Whether the page gives the key; does not count as asking for it.
    public boolean has(String key) {
        return root.fields().containsKey(key);
    }

    /// A number from `min` to `max`.
    public double number(String key, double fallback, double min, double max) {
        return read(key, v -> Values.number(v, min, max), fallback, () -> Values.range(min, max));
    }

    /// A whole number from `min` to `max`.
    public int integer(String key, int fallback, int min, int max) {
        return read(
                key,
                v ->
                        Values.number(v, min, max)
                                .filter(x -> x == Math.rint(x))
                                .map(Double::intValue),
                fallback,
                () -> Values.range(min, max));
    }

    /// From `minCount` to `maxCount` numbers, each from `min` to `max`.
    public List<Double> numbers(
            String key, List<Double> fallback, double min, double max, int minCount, int maxCount) {
        return read(
                key,
                v -> Values.list(v, item -> Values.number(item, min, max), minCount, maxCount),
                fallback,
                () -> "[" + Values.range(min, max) + "] × " + Values.range(minCount, maxCount));
    }

    /// A matrix: from `minRows` to `maxRows` rows of `columns` numbers, each from `min` to `max`.
    ///
    /// A fault of shape says the shape that was found: `2 × 2`.
    public List<List<Double>> matrix(
            String key,
            List<List<Double>> fallback,
            double min,
            double max,
            int minRows,
            int maxRows,
            int columns) {
        String shape = Values.range(minRows, maxRows) + " × " + columns;
        List<List<Double>> rows =
                read(
                        key,
                        v -> Values.matrix(v, min, max),
                        fallback,
                        () -> "[[" + Values.range(min, max) + "]] " + shape);
        String found = Values.shape(rows);
        boolean fits = rows.size() >= minRows && rows.size() <= maxRows;
        if (fits && found.equals(rows.size() + " × " + columns)) {
            return rows;
        }
        reading.wrong(key, found, shape, "");
        return fallback;
    }

    /// A constant of the fallback's enum, written in lower case with dashes.
    public <E extends Enum<E>> E choice(String key, E fallback) {
        return choice(
                key, fallback, Arrays.asList(fallback.getDeclaringClass().getEnumConstants()));
    }

    /// One of the allowed constants, written in lower case with dashes.
    public <E extends Enum<E>> E choice(String key, E fallback, List<E> allowed) {
        Map<String, E> names = new LinkedHashMap<>();
        allowed.forEach(e -> names.put(e.name().toLowerCase(Locale.ROOT).replace('_', '-'), e));
        return reading.read(
                key,
                v -> Values.word(v).flatMap(name -> Optional.ofNullable(names.get(name))),
                fallback,
                () -> String.join(", ", names.keySet()),
                names.keySet());
    }

    /// A text; a number or a flag is taken as it is written.
    public String text(String key, String fallback) {
        return read(key, Values::word, fallback, () -> A_TEXT);
    }

    /// A plain text in the page's typography.
    public String words(String key, String fallback) {
        return writing.typography().apply(text(key, fallback));
    }

    /// A text in Markdown without blocks, as safe HTML in the page's typography.
    public String prose(String key, String fallback) {
        return reading.prose(key, text(key, fallback));
    }

    /// Any number of texts in Markdown without blocks, each as safe HTML.
    public List<String> proses(String key, List<String> fallback) {
        return texts(key, fallback).stream().map(text -> reading.prose(key, text)).toList();
    }

    /// Any number of texts.
    public List<String> texts(String key, List<String> fallback) {
        return read(
                key,
                v -> Values.list(v, Values::word, 0, Integer.MAX_VALUE),
                fallback,
                () -> "[" + A_TEXT + ", …]");
    }

    /// `true` or `false`.
    public boolean flag(String key, boolean fallback) {
        return read(key, Values::flag, fallback, () -> "true, false");
    }

    /// A reader of the mapping under a key that must be there; its faults count among this one's.
    public Attributes group(String key) {
        String expected = "{key: value}";
        require(key, expected);
        List<Yaml> none = List.of();
        return read(key, v -> Values.fields(v).map(List::<Yaml>of), none, () -> expected).stream()
                .map(reading::child)
                .findFirst()
                .orElseGet(() -> new Attributes(file, NOTHING, List.of(), writing));
    }

    /// A reader for each mapping of a list; their faults count among this one's.
    public List<Attributes> children(String key) {
        List<Yaml> none = List.of();
        return read(key, v -> Values.list(v, Optional::of, 0, Integer.MAX_VALUE), none, () -> "- …")
                .stream()
                .map(reading::child)
                .toList();
    }

    /// A text under each of the keys, all of which must be there.
    Map<String, String> inEach(List<String> keys) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : keys) {
            require(key, A_TEXT);
            if (has(key)) {
                texts.put(key, text(key, ""));
            }
        }
        return texts;
    }

    /// Adds a fault if the key is not there.
    public void require(String key, String expected) {
        reading.require(key, expected);
    }

    /// Refuses a value that was read, for a reason that spans several attributes.
    public void reject(String key, String expected) {
        reading.wrong(key, expected, "");
    }

    /// Where the key stands, or the whole block if it does not.
    public Source source(String key) {
        return reading.source(key);
    }

    /// All faults so far, in the order of the page: broken YAML, wrong values, unknown keys.
    public List<Fault> faults() {
        return reading.faults();
    }

    private <T> T read(
            String key, Function<Yaml, Optional<T>> reader, T fallback, Supplier<String> expected) {
        return reading.read(key, reader, fallback, expected, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that
                && file.equals(that.file)
                && root.equals(that.root)
                && given.equals(that.given);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, root, given);
    }
}
