package fr.automatants.amphi.course;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// What files were last read as; a file is read again when its stamp has changed.
final class Cache<T> {
    private final Folder files;
    private final BiFunction<String, String, T> parse;
    private final Function<Fault, T> broken;
    private final Supplier<?> context;
    private final Map<String, Entry<T>> entries = new ConcurrentHashMap<>();

    private record Entry<T>(Folder.Stamp stamp, Object context, T value) {}

    /// `parse` takes a text and its file's name; `broken` stands in for a file without a text.
    Cache(Folder files, BiFunction<String, String, T> parse, Function<Fault, T> broken) {
        this(files, parse, broken, () -> "");
    }

    /// `context` is what else a value is made from: when it has changed, files are read again.
    Cache(
            Folder files,
            BiFunction<String, String, T> parse,
            Function<Fault, T> broken,
            Supplier<?> context) {
        this.files = files;
        this.parse = parse;
        this.broken = broken;
        this.context = context;
    }

    /// What the file says now, or empty if there is no such file.
    Optional<T> get(String file) {
        Optional<Folder.Stamp> stamp = files.stamp(file);
        if (stamp.isEmpty()) {
            entries.remove(file);
            return Optional.empty();
        }
        Object now = context.get();
        Entry<T> known = entries.get(file);
        if (known != null && known.stamp().equals(stamp.get()) && known.context().equals(now)) {
            return Optional.of(known.value());
        }
        // the stamp is older than the text: a save in between is seen at the next call
        T value = read(file);
        entries.put(file, new Entry<>(stamp.get(), now, value));
        return Optional.of(value);
    }

    private T read(String file) {
        return switch (files.read(file)) {
            case Folder.Content.Text(String text) -> parse.apply(text, file);
            case Folder.Content.Unreadable(Fault.Kind kind, String found, String expected) ->
                    broken.apply(new Fault(new Source(file, 1), kind, file, found, expected));
        };
    }
}
