package fr.automatants.amphi.e2e;

import fr.automatants.amphi.course.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The pages that the content makes, so that a new one is tested without a line here.
final class Addresses {
    private Addresses() {}

    /// Whether `./amphi pages` asks for every page, and all of each.
    static boolean every() {
        return Boolean.getBoolean("amphi.pages.all");
    }

    /// Those that every build looks at: all in French but the widgets' own, whose widgets the course
    /// holds too. `./amphi pages` looks at all, in both languages.
    static List<String> usual(String language) {
        return every()
                ? all()
                : all().stream()
                        .filter(path -> !path.startsWith("/gallery/"))
                        .filter(path -> language.startsWith("fr") || !path.startsWith("/course/"))
                        .toList();
    }

    /// The first page, the course's, the widgets', the authors'.
    static List<String> all() {
        try (Library library = new Library(Path.of("content"))) {
            Stream<String> course =
                    library.pages("fr").stream().map(page -> "/course/" + page.slug());
            Stream<String> gallery = library.gallery().stream().map(name -> "/gallery/" + name);
            return Stream.of(Stream.of("/", "/authors"), course, gallery)
                    .flatMap(paths -> paths)
                    .toList();
        }
    }
}
