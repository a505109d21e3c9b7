package fr.automatants.amphi.check;

import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.course.Library;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `check [--lang fr|en] [folder]`: prints every fault of a course, by file and line.
public final class CheckCommand {
    /// The course has no fault.
    static final int CLEAN = 0;

    /// The course has faults; they are printed.
    static final int FAULTY = 1;

    /// There is no course to check, or the command is misspelt.
    static final int NO_COURSE = 2;

    private static final String LANGUAGE = "--lang";

    /// The program's property for the course's folder, as when it serves it.
    private static final String FOLDER = "amphi.content";

    private final PrintStream out;
    private final Words words;
    private final Path folder;

    private CheckCommand(PrintStream out, Words words, Path folder) {
        this.out = out;
        this.words = words;
        this.folder = folder;
    }

    /// Checks, prints in UTF-8 whatever the terminal claims to want, and returns the exit code.
    public static int run(List<String> arguments) {
        try (PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            return run(arguments, System.getenv(), out);
        }
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        Optional<String> language = Optional.empty();
        Optional<Path> folder = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(LANGUAGE) && i + 1 < arguments.size()) {
                language = Optional.of(arguments.get(++i));
            } else if (argument.startsWith(LANGUAGE + "=")) {
                language = Optional.of(argument.substring(LANGUAGE.length() + 1));
            } else if (!argument.startsWith("-") && folder.isEmpty()) {
                folder = Optional.of(Path.of(argument));
            } else {
                out.println(words(language, environment).text("check.usage", argument));
                return NO_COURSE;
            }
        }
        return new CheckCommand(
                        out,
                        words(language, environment),
                        folder.orElseGet(() -> Path.of(System.getProperty(FOLDER, "content"))))
                .check();
    }

    /// The language asked for, else the terminal's, else French.
    private static Words words(Optional<String> asked, Map<String, String> environment) {
        String language =
                asked.or(() ->
                                Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                                        .map(name -> environment.getOrDefault(name, ""))
                                        .filter(value -> !value.isEmpty())
                                        .findFirst())
                        .orElse("");
        return new Words(language.startsWith("en") ? "en" : "fr");
    }

    private int check() {
        if (!Files.isRegularFile(folder.resolve("course.yaml"))) {
            out.println(words.text("check.no-course", folder));
            return NO_COURSE;
        }
        try (Library library = new Library(folder)) {
            OwnClasses classes = OwnClasses.read();
            WidgetBeans beans = new WidgetBeans(Map.of(Library.class, library));
            Report report =
                    new Check(library, beans.all(classes), Routes.of(classes), new Katex())
                            .report();
            return print(report);
        }
    }

    private int print(Report report) {
        report.faults().forEach(this::print);
        boolean clean = report.faults().isEmpty();
        if (!clean) {
            out.println();
            out.println(words.text("check.faults", report.faults().size(), report.files()));
        }
        out.println(
                words.text(
                        clean ? "check.clean" : "check.looked",
                        report.pages(),
                        report.widgets(),
                        report.formulas(),
                        report.links()));
        return clean ? CLEAN : FAULTY;
    }

    private void print(Fault fault) {
        out.println(
                folder.resolve(fault.where().file())
                        + ":"
                        + fault.where().line()
                        + ": "
                        + words.text(fault));
    }
}
