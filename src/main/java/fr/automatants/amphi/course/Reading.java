package fr.automatants.amphi.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/// One reading of a YAML mapping: which keys were asked for, and what was wrong with them.
final class Reading {
    private final String file;
    private final Yaml.Fields root;
    private final List<Fault> faults;
    private final Writing writing;
    private final TreeSet<String> asked = new TreeSet<>();
    private final List<Attributes> children = new ArrayList<>();

    Reading(String file, Yaml.Fields root, List<Fault> given, Writing writing) {
        this.file = file;
        this.root = root;
        this.faults = new ArrayList<>(given);
        this.writing = writing;
    }

    /// The key's value as `reader` understands it; the fallback, and a fault, if it does not.
    ///
    /// @param names what the value may be, if that is a matter of spelling
    <T> T read(
            String key,
            Function<Yaml, Optional<T>> reader,
            T fallback,
            Supplier<String> expected,
            Collection<String> names) {
        asked.add(key);
        Yaml value = root.fields().get(key);
        if (value == null) {
            return fallback;
        }
        Optional<T> read = reader.apply(value);
        if (read.isEmpty()) {
            wrong(key, expected.get(), Nearest.to(value.shown(), names));
        }
        return read.orElse(fallback);
    }

    String prose(String key, String markdown) {
        Inline inline = Inline.of(markdown, source(key), writing);
        faults.addAll(inline.faults());
        return inline.html();
    }

    void require(String key, String expected) {
        if (!root.fields().containsKey(key)) {
            faults.add(new Fault(source(key), Fault.Kind.MISSING_VALUE, key, "", expected));
        }
    }

    void wrong(String key, String expected, String suggestion) {
        Yaml value = root.fields().get(key);
        wrong(key, value == null ? "" : value.shown(), expected, suggestion);
    }

    void wrong(String key, String found, String expected, String suggestion) {
        faults.add(
                new Fault(source(key), Fault.Kind.WRONG_VALUE, key, found, expected, suggestion));
    }

    Source source(String key) {
        Yaml value = root.fields().get(key);
        return new Source(file, value == null ? root.line() : value.line());
    }

    /// A reader of a part of this mapping, whose faults are this reading's too.
    Attributes child(Yaml item) {
        Attributes child =
                switch (item) {
                    case Yaml.Fields fields -> new Attributes(file, fields, List.of(), writing);
                    case Yaml.Scalar _, Yaml.Items _ -> noMapping(item);
                };
        children.add(child);
        return child;
    }

    List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults);
        root.fields().keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> all.add(unknown(key)));
        children.forEach(child -> all.addAll(child.faults()));
        all.sort(Comparator.comparingInt(fault -> fault.where().line()));
        return List.copyOf(all);
    }

    private Fault unknown(String key) {
        return new Fault(
                source(key),
                Fault.Kind.UNKNOWN_ATTRIBUTE,
                key,
                key,
                String.join(", ", asked),
                Nearest.to(key, asked));
    }

    private Attributes noMapping(Yaml item) {
        Source where = new Source(file, item.line());
        Fault fault = new Fault(where, Fault.Kind.WRONG_VALUE, "-", item.shown(), "key: value");
        return new Attributes(
                file, new Yaml.Fields(Map.of(), item.line()), List.of(fault), writing);
    }
}
