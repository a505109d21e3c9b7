package fr.automatants.amphi.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        return inLanguage(language, slug, code -> file(slug, code));
    }

    /// The page on a widget that shows all its attributes.
    public Optional<Page> gallery(String name, String language) {
        return inLanguage(language, name, code -> galleryFile(name, code));
    }

    /// The first page; one with a fault in it if there is none.
    public Page home(String language) {
        return page(HOME, language)
                .orElseGet(() -> {
                    String code = course().defaultLanguage();
                    Fault fault = missing(file(HOME, code));
                    return Page.broken(HOME, code, fault);
                });
    }

    /// The pages of the course that exist, in its order.
    public List<Page> pages(String language) {
        return course().pages().stream().flatMap(slug -> page(slug, language).stream()).toList();
    }

    /// The names of the widgets that have a gallery page.
    public List<String> gallery() {
        return slugs(GALLERY).toList();
    }

    /// Every page that lies in the folder, by its file, translated or not, in the plan or not.
    public SortedMap<String, Page> all() {
        SortedMap<String, Page> all = new TreeMap<>();
        for (String language : course().languages()) {
            Stream.concat(
                            slugs(language).map(slug -> file(slug, language)),
                            gallery().stream().map(name -> galleryFile(name, language)))
                    .forEach(file -> pages.get(file).ifPresent(page -> all.put(file, page)));
        }
        return all;
    }

    /// The file of a picture, by its name in the folder: `fr/perceptron/neuron.svg`. A link that
    /// leads out of the folder is no picture.
    public Optional<Path> picture(String name) {
        return Pictures.type(name).isPresent() ? files.inside(name) : Optional.empty();
    }

    /// Every fault of the course and of its pages in every language, but not those of widgets'
    /// attributes: what a widget accepts, only the widget knows.
    public List<Fault> faults() {
        Course course = course();
        List<Fault> faults = new ArrayList<>(course.faults());
        faults.addAll(glossary().faults());
        Set<String> slugs = new LinkedHashSet<>(List.of(HOME));
        slugs.addAll(course.pages());
        slugs.addAll(names(file -> !gallery(file)));
        for (String language : course.languages()) {
            faults.addAll(glossary().deadLinks(slug -> page(slug, language)));
            slugs.forEach(slug -> faults.addAll(faults(course, slug, language, Library::file)));
            names(Library::gallery)
                    .forEach(name ->
                            faults.addAll(faults(course, name, language, Library::galleryFile)));
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

    private Stream<String> slugs(String folder) {
        return files.folders(folder).stream().filter(name -> SLUG.matcher(name).matches());
    }

    /// The names of the pages that exist in some language.
    private List<String> names(Predicate<String> which) {
        return all().keySet().stream().filter(which).map(PageParser::slug).distinct().toList();
    }

    private List<Fault> faults(
            Course course, String name, String language, BinaryOperator<String> fileOf) {
        String file = fileOf.apply(name, language);
        return pages.get(file)
                .map(Page::faults)
                .orElseGet(() -> List.of(absent(course, name, language, file)));
    }

    private static Fault absent(Course course, String name, String language, String file) {
        return language.equals(course.defaultLanguage())
                ? missing(file)
                : new Fault(
                        new Source(file, 1),
                        Fault.Kind.MISSING_TRANSLATION,
                        name,
                        course.defaultLanguage(),
                        language);
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

    private static String file(String slug, String language) {
        return language + "/" + slug + "/index.md";
    }

    private static boolean gallery(String file) {
        return file.startsWith(GALLERY + "/");
    }

    private static String galleryFile(String name, String language) {
        return GALLERY + "/" + name + "/" + language + ".md";
    }

    private static Page broken(Fault fault) {
        String file = fault.where().file();
        return Page.broken(PageParser.slug(file), language(file), fault);
    }

    /// `fr/perceptron/index.md` and `gallery/perceptron/fr.md` are French.
    private static String language(String file) {
        String[] parts = file.split("/", -1);
        return gallery(file) ? parts[parts.length - 1].replace(".md", "") : parts[0];
    }

    private static Fault missing(String file) {
        return new Fault(new Source(file, 1), Fault.Kind.MISSING_FILE, file, "", file);
    }
}
