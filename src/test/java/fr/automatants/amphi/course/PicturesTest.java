package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private static final String PAGE = "fr/perceptron/index.md";

    @ParameterizedTest
    @CsvSource({
        "neuron.svg, fr/perceptron/neuron.svg",
        "./neuron.svg, fr/perceptron/neuron.svg",
        "steps/one.png, fr/perceptron/steps/one.png",
        "../../images/neuron.svg, images/neuron.svg",
        "../../en/perceptron/neuron.svg, en/perceptron/neuron.svg",
        "../activation/curve.webp, fr/activation/curve.webp",
    })
    void aPictureIsNamedFromItsPagesFile(String written, String file) {
        assertEquals("/content/" + file, Pictures.resolve(PAGE, written));
        assertEquals(
                "<p><img src=\"/content/" + file + "\" alt=\"A neuron\" loading=\"lazy\" /></p>",
                Pages.html(Pages.french("![A neuron](" + written + ")")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/a.svg",
                "//example.org/a.svg",
                "/icon.svg",
                "../../../secret.svg",
                "../../../../../etc/passwd.svg",
                ".hidden.svg",
                "a b.svg",
                "é.svg",
                "%2e%2e/secret.svg",
                "..%2fsecret.svg",
                "..\\secret.svg",
                "a.svg#x",
                "a.svg?x",
                "javascript:alert(1)",
                "data:image/svg+xml,x",
            })
    void whatIsNoPlainNameStaysAsItIs(String written) {
        assertEquals(written, Pictures.resolve(PAGE, written));
    }

    @ParameterizedTest
    @CsvSource({
        "fr/a/neuron.svg, image/svg+xml",
        "images/a.PNG, image/png",
        "a.jpeg, image/jpeg",
    })
    void onlyPicturesHaveAType(String name, String type) {
        assertEquals(Optional.of(type), Pictures.type(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "course.yaml", "fr/a/index.md", "a.html", "a.svgz", "svg", "a.js", "../a.svg",
                "/etc/a.svg", "a//b.svg", "a/.b.svg", ".svg", "a.svg/", "a\0.svg", "a.svg\n"
            })
    void whatIsNoPictureHasNoType(String name) {
        assertEquals(Optional.empty(), Pictures.type(name));
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNoPicture(@TempDir Path root) throws IOException {
        Path folder = root.resolve("content");
        Files.createDirectories(folder.resolve("fr/a"));
        Files.writeString(root.resolve("secret.svg"), "<svg/>");
        Files.writeString(folder.resolve("fr/a/own.svg"), "<svg/>");
        Files.createDirectories(folder.resolve("fr/a/folder.svg"));
        Files.createSymbolicLink(folder.resolve("fr/a/out.svg"), root.resolve("secret.svg"));
        Files.createSymbolicLink(folder.resolve("fr/a/in.svg"), Path.of("own.svg"));
        try (Library library = new Library(folder)) {
            assertTrue(library.picture("fr/a/own.svg").isPresent());
            assertTrue(library.picture("fr/a/in.svg").isPresent());
            assertEquals(Optional.empty(), library.picture("fr/a/out.svg"));
            assertEquals(Optional.empty(), library.picture("fr/a/folder.svg"));
            assertEquals(Optional.empty(), library.picture("fr/a/nothing.svg"));
        }
    }
}
