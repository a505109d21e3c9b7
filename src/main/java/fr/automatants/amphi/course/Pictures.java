package fr.automatants.amphi.course;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where pictures lie and what they may be: files of the content folder, named from the page's own.
public final class Pictures {
    /// Where the site serves them: `/content/fr/perceptron/neuron.svg`.
    public static final String ROOT = "/content/";

    private static final Pattern NAME =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final Map<String, String> TYPES =
            Map.of(
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg",
                    "webp", "image/webp",
                    "avif", "image/avif",
                    "gif", "image/gif");

    private Pictures() {}

    /// `neuron.svg` or `../../images/neuron.svg`, as in the page's file, → where the site serves it;
    /// any other address stays as it is.
    static String resolve(String file, String address) {
        Deque<String> folders = new ArrayDeque<>(List.of(file.split("/", -1)));
        folders.removeLast();
        for (String step : address.split("/", -1)) {
            switch (step) {
                case "." -> {
                    // here already
                }
                case ".." -> {
                    if (folders.pollLast() == null) {
                        return address;
                    }
                }
                default -> folders.addLast(step);
            }
        }
        String name = String.join("/", folders);
        return NAME.matcher(name).matches() ? ROOT + name : address;
    }

    /// The media type of a picture's file, or empty for what is none or has no plain name.
    public static Optional<String> type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") && NAME.matcher(name).matches()
                ? Optional.ofNullable(TYPES.get(ending))
                : Optional.empty();
    }
}
