package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {
    private static final String COURSE =
            """
            title: {fr: Cours, en: Course}
            parts:
              - id: one
                title: {fr: Un, en: One}
                pages: [alpha, beta]
            """;

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void aCourseOfTwoPages() throws IOException {
        write("course.yaml", COURSE);
        write("fr/alpha/index.md", "---\ntitle: Alpha\n---\n");
        write("en/alpha/index.md", "---\ntitle: Alpha in English\n---\n");
        write("fr/beta/index.md", "---\ntitle: Bêta\n---\n");
        write("fr/home/index.md", "---\ntitle: Accueil\n---\n");
        write("en/home/index.md", "---\ntitle: Home\n---\n");
        library = new Library(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void pagesComeInTheCoursesOrder() {
        assertEquals(
                List.of("Alpha in English", "Bêta"),
                library.pages("en").stream().map(Page::title).toList());
        assertEquals("Home", library.home("en").title());
    }

    @Test
    void aPageWithoutATranslationIsShownInTheDefaultLanguageAndSaysSo() {
        Page page = library.page("beta", "en").orElseThrow();
        assertTrue(page.fallback());
        assertEquals("fr", page.language());
        assertFalse(library.page("beta", "fr").orElseThrow().fallback());
        assertEquals(
                List.of(Fault.Kind.MISSING_TRANSLATION),
                library.faults().stream().map(Fault::kind).toList());
    }

    @Test
    void anUnknownLanguageGetsTheDefaultOne() {
        assertEquals("Alpha", library.page("alpha", "../en").orElseThrow().title());
        assertEquals("Alpha", library.page("alpha", "de").orElseThrow().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../fr/alpha",
                "alpha/../alpha",
                "/etc",
                "ALPHA",
                "alpha\0",
                "a%2e",
                "..\\alpha",
                "alpha/"
            })
    void aNameThatIsNoSlugFindsNothing(String slug) {
        assertEquals(Optional.empty(), library.page(slug, "fr"));
        assertEquals(Optional.empty(), library.gallery(slug, "fr"));
    }

    @Test
    void aMissingPageIsAFaultOfTheCourse() throws IOException {
        Files.delete(folder.resolve("fr/beta/index.md"));
        assertEquals(Optional.empty(), library.page("beta", "fr"));
        assertTrue(
                library.faults()
                        .contains(
                                new Fault(
                                        new Source("fr/beta/index.md", 1),
                                        Fault.Kind.MISSING_FILE,
                                        "fr/beta/index.md",
                                        "",
                                        "fr/beta/index.md")));
    }

    @Test
    void aGalleryPageShowsAWidget() throws IOException {
        write("gallery/perceptron/fr.md", "---\ntitle: Widget\n---\n");
        Page page = library.gallery("perceptron", "en").orElseThrow();
        assertEquals("perceptron", page.slug());
        assertEquals("fr", page.language());
        assertTrue(page.fallback());
        assertEquals(List.of("perceptron"), library.gallery());
    }

    @Test
    void aFolderThatIsNotThereIsACourseWithAFault() {
        try (Library empty = new Library(folder.resolve("nowhere"))) {
            assertEquals(List.of(), empty.pages("fr"));
            assertEquals("home", empty.home("fr").title());
            assertTrue(empty.faults().size() >= 2);
            assertEquals(Fault.Kind.MISSING_FILE, empty.course().faults().getFirst().kind());
        }
    }

    @Test
    void aSavedPageIsReadAnew() throws IOException {
        assertEquals("Alpha", title());
        write("fr/alpha/index.md", "---\ntitle: Oméga\n---\n");
        assertEquals("Oméga", title());
    }

    @Test
    void anEditorThatSavesByRenamingIsSeenToo() throws IOException {
        assertEquals("Alpha", title());
        Path file = folder.resolve("fr/alpha/index.md");
        Path draft = folder.resolve("fr/alpha/.draft");
        Files.writeString(draft, "---\ntitle: Omega\n---\n");
        Files.setLastModifiedTime(draft, Files.getLastModifiedTime(file));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        assertEquals("Omega", title());
    }

    @Test
    void aHalfWrittenPageIsAPageWithFaults() throws IOException {
        write("fr/alpha/index.md", "---\ntit");
        assertFalse(library.page("alpha", "fr").orElseThrow().faults().isEmpty());
        Files.write(folder.resolve("fr/alpha/index.md"), new byte[] {'a', (byte) 0xC3});
        assertEquals(
                Fault.Kind.UNREADABLE_FILE,
                library.page("alpha", "fr").orElseThrow().faults().getFirst().kind());
        write("fr/alpha/index.md", "---\ntitle: Alpha\n---\n");
        assertEquals("Alpha", title());
    }

    @Test
    void aBrokenCourseStillGivesItsPages() throws IOException {
        write("course.yaml", "title: [");
        assertEquals(Fault.Kind.BROKEN_YAML, library.course().faults().getFirst().kind());
        assertEquals("Alpha", title());
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreNoFault() throws IOException {
        write("fr/alpha/index.md", "\uFEFF---\r\ntitle: Alpha\r\n---\r\n\r\nTexte\r\n");
        assertEquals(List.of(), library.page("alpha", "fr").orElseThrow().faults());
    }

    @Test
    void listenersHearOfAChangeWithinASecondUntilTheyUnsubscribe() throws Exception {
        Semaphore heard = new Semaphore(0);
        Runnable faulty =
                library.onChange(() -> {
                    throw new IllegalStateException("on purpose");
                });
        Runnable unsubscribe = library.onChange(heard::release);
        write("fr/alpha/index.md", "---\ntitle: Oméga\n---\n");
        assertTrue(heard.tryAcquire(1, TimeUnit.SECONDS));
        write("fr/gamma/index.md", "---\ntitle: Gamma\n---\n");
        assertTrue(heard.tryAcquire(1, TimeUnit.SECONDS));

        faulty.run();
        unsubscribe.run();
        heard.drainPermits();
        write("fr/alpha/index.md", "---\ntitle: Alpha\n---\n");
        assertFalse(heard.tryAcquire(700, TimeUnit.MILLISECONDS));
    }

    @Test
    void whoSubscribesAfterAllHaveLeftHearsAgain() throws Exception {
        library.onChange(() -> {}).run();
        Semaphore heard = new Semaphore(0);
        library.onChange(heard::release);
        write("fr/alpha/index.md", "---\ntitle: Oméga\n---\n");
        assertTrue(heard.tryAcquire(1, TimeUnit.SECONDS));
    }

    private String title() {
        return library.page("alpha", "fr").orElseThrow().title();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
