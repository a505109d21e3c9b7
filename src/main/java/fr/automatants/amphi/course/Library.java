package fr.automatants.amphi.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// All content of a folder, as it stands in the files at the moment of asking.
///
/// Layout: `course.yaml`, `glossary.yaml`, `LANGUAGE/SLUG/index.md`, `gallery/WIDGET/LANGUAGE.md`.
public final class Library implements AutoCloseable {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,80}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final String COURSE = "course.yaml";
    private static final String GLOSSARY = "glossary.yaml";
    private static final String HOME = "home";
    private static final String GALLERY = "gallery";

    private final Folder files;
    private final Cache<Course> courses;
    private final Cache<Glossary> glossaries;
    private final Cache<Page> pages;
    private final Watch watch;

    /// Reads nothing yet: a missing folder is a fault like any other.
    public Library(Path folder) {
        PageParser parser = new PageParser();
        files = new Folder(folder);
        watch = new Watch(files::fingerprint);
        courses = new Cache<>(files, Course::read, CourseReader::broken);
        glossaries =
                new Cache<>(
                        files,
                        (text, file) -> Glossary.read(text, file, course().languages()),
                        Glossary::broken);
        pages =
                new Cache<>(
                        files,
                        (text, file) ->
                                parser.parse(text, file, new Writing(language(file), glossary())),
                        Library::broken,
                        this::glossary);
    }

    /// The folder that it reads.
    public Path folder() {
        return files.path();
    }

    /// What `course.yaml` says; an empty course with a fault if there is none.
    public Course course() {
        return courses.get(COURSE).orElseGet(() -> CourseReader.broken(missing(COURSE)));
    }

    /// What `glossary.yaml` says; an empty glossary if there is none.
    public Glossary glossary() {
        return glossaries.get(GLOSSARY).orElse(Glossary.EMPTY);
    }

    /// A page in a language, or in the default language, marked so, if it is not translated.
    public Optional<Page> page(String slug, String language) {
        return inLanguage(language, slug, code -> code + "/" + slug + "/index.md");
    }

    /// The page on a widget that shows all its attributes.
    public Optional<Page> gallery(String name, String language) {
        return inLanguage(language, name, code -> GALLERY + "/" + name + "/" + code + ".md");
    }

    /// The first page; one with a fault in it if there is none.
    public Page home(String language) {
        return page(HOME, language)
                .orElseGet(() -> {
                    String code = course().defaultLanguage();
                    Fault fault = missing(code + "/" + HOME + "/index.md");
                    return Page.broken(HOME, code, fault);
                });
    }

    /// The pages of the course that exist, in its order.
    public List<Page> pages(String language) {
        return course().pages().stream().flatMap(slug -> page(slug, language).stream()).toList();
    }

    /// The names of the widgets that have a gallery page.
    public List<String> gallery() {
        return files.folders(GALLERY).stream()
                .filter(name -> SLUG.matcher(name).matches())
                .toList();
    }

    /// Every fault of the course and of its pages in every language, but not those of widgets'
    /// attributes: what a widget accepts, only the widget knows.
    public List<Fault> faults() {
        Course course = course();
        List<Fault> faults = new ArrayList<>(course.faults());
        faults.addAll(glossary().faults());
        for (String language : course.languages()) {
            faults.addAll(glossary().deadLinks(slug -> page(slug, language)));
            faults.addAll(home(language).faults());
            course.pages().forEach(slug -> faults.addAll(faults(course, slug, language)));
            gallery().stream()
                    .flatMap(name -> gallery(name, language).stream())
                    .filter(page -> !page.fallback())
                    .forEach(page -> faults.addAll(page.faults()));
        }
        return faults.stream().distinct().toList();
    }

    /// Calls the listener, on a thread of its own, within a second of any change of the files.
    ///
    /// @return what ends the subscription
    public Runnable onChange(Runnable listener) {
        return watch.add(listener);
    }

    /// Ends all subscriptions.
    @Override
    public void close() {
        watch.close();
    }

    private List<Fault> faults(Course course, String slug, String language) {
        String file = language + "/" + slug + "/index.md";
        Optional<Page> page = page(slug, language);
        if (page.isPresent() && !page.get().fallback()) {
            return page.get().faults();
        }
        return List.of(
                language.equals(course.defaultLanguage())
                        ? missing(file)
                        : new Fault(
                                new Source(file, 1),
                                Fault.Kind.MISSING_TRANSLATION,
                                slug,
                                course.defaultLanguage(),
                                language));
    }

    private Optional<Page> inLanguage(String language, String name, UnaryOperator<String> file) {
        if (!SLUG.matcher(name).matches()) {
            return Optional.empty();
        }
        Optional<Page> page =
                Optional.of(language)
                        .filter(code -> LANGUAGE.matcher(code).matches())
                        .flatMap(code -> pages.get(file.apply(code)));
        return page.or(
                () -> pages.get(file.apply(course().defaultLanguage())).map(Page::asFallback));
    }

    private static Page broken(Fault fault) {
        String file = fault.where().file();
        return Page.broken(PageParser.slug(file), language(file), fault);
    }

    /// `fr/perceptron/index.md` and `gallery/perceptron/fr.md` are French.
    private static String language(String file) {
        String[] parts = file.split("/", -1);
        return parts[0].equals(GALLERY) ? parts[parts.length - 1].replace(".md", "") : parts[0];
    }

    private static Fault missing(String file) {
        return new Fault(new Source(file, 1), Fault.Kind.MISSING_FILE, file, "", file);
    }
}
