package fr.automatants.amphi.course;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `course.yaml`; whatever is wrong in it, a course comes out.
final class CourseReader {
    private static final String SLUG = "[a-z0-9-]+";
    private static final String LANGUAGE = "[a-z]{2,3}";
    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String DATE = "2023-09-25, 2023-09-25T20:30";

    private final Attributes root;
    private final List<String> languages;
    private final ZoneId zone;
    private final List<Fault> faults = new ArrayList<>();

    CourseReader(String yaml, String file) {
        root = new YamlReader(yaml, file, 1).read();
        languages = languages();
        zone = zone();
    }

    Course read() {
        Map<String, String> title = texts(root.group("title"));
        String defaultLanguage = defaultLanguage();
        List<Part> parts = root.children("parts").stream().map(this::part).toList();
        List<Event> agenda =
                root.children("agenda").stream()
                        .map(this::event)
                        .flatMap(Optional::stream)
                        .toList();
        Slides deck = Slides.read(root);
        faults.addAll(root.faults());
        return new Course(title, defaultLanguage, languages, zone, parts, agenda, deck, faults);
    }

    /// The course that stands for a `course.yaml` that could not be read.
    static Course broken(Fault fault) {
        Slides none = new Slides(List.of(), fault.where());
        return new Course(
                Map.of(), "fr", LANGUAGES, PARIS, List.of(), List.of(), none, List.of(fault));
    }

    private List<String> languages() {
        List<String> read = root.texts("languages", LANGUAGES);
        if (read.isEmpty() || !read.stream().allMatch(code -> code.matches(LANGUAGE))) {
            root.reject("languages", "[" + LANGUAGE + "]");
            return LANGUAGES;
        }
        return read;
    }

    private String defaultLanguage() {
        String read = root.text("default-language", languages.getFirst());
        if (!languages.contains(read)) {
            root.reject("default-language", String.join(", ", languages));
            return languages.getFirst();
        }
        return read;
    }

    private Part part(Attributes part) {
        List<Map<String, String>> plan = part.children("plan").stream().map(this::texts).toList();
        return new Part(id(part), texts(part.group("title")), plan, pages(part));
    }

    /// A text for each language.
    private Map<String, String> texts(Attributes from) {
        return from.inEach(languages);
    }

    private static List<String> pages(Attributes part) {
        List<String> pages = part.texts("pages", List.of());
        if (!pages.stream().allMatch(page -> page.matches(SLUG))) {
            part.reject("pages", "[" + SLUG + "]");
        }
        return pages.stream().filter(page -> page.matches(SLUG)).toList();
    }

    private Optional<Event> event(Attributes event) {
        String id = id(event);
        Map<String, String> title = texts(event.group("title"));
        String place = event.text("place", "");
        event.require("start", DATE);
        String start = event.text("start", "");
        boolean allDay = !start.contains("T");
        try {
            LocalDateTime when =
                    allDay ? LocalDate.parse(start).atStartOfDay() : LocalDateTime.parse(start);
            return Optional.of(new Event(id, title, when.atZone(zone), allDay, place));
        } catch (DateTimeException e) {
            if (event.has("start")) {
                event.reject("start", DATE);
            }
            return Optional.empty();
        }
    }

    private static String id(Attributes from) {
        from.require("id", SLUG);
        return from.text("id", "");
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(root.text("time-zone", PARIS.getId()));
        } catch (DateTimeException e) {
            root.reject("time-zone", PARIS.getId());
            return PARIS;
        }
    }
}
