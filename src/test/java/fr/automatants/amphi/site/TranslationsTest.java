package fr.automatants.amphi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final Pattern USED =
            Pattern.compile("getTranslation\\(\\s*\"([a-zA-Z.-]+)\"[,)]");
    private final Properties french = read("translations_fr.properties");
    private final Properties english = read("translations_en.properties");

    @Test
    void everyTextHasAKeyInBothLanguages() {
        assertEquals(
                new TreeSet<>(french.stringPropertyNames()),
                new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void noTextIsEmpty() {
        for (Properties language : List.of(french, english)) {
            language.forEach((key, text) -> assertTrue(!text.toString().isBlank(), key.toString()));
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        french.stringPropertyNames()
                .forEach(key -> assertEquals(arguments(french, key), arguments(english, key), key));
    }

    @Test
    void everyKeyThatTheCodeNamesExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                USED.matcher(Files.readString(file))
                        .results()
                        .map(used -> used.group(1))
                        .filter(key -> !key.endsWith("."))
                        .filter(key -> !french.containsKey(key))
                        .forEach(missing::add);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKindOfFaultHasAText() {
        Arrays.stream(Fault.Kind.values())
                .map(kind -> "fault." + kind.key())
                .forEach(key -> assertTrue(french.containsKey(key), key));
    }

    @Test
    void frenchPunctuationStandsAfterANarrowNoBreakSpace() {
        Pattern plainSpace = Pattern.compile(" [;:!?»]");
        french.forEach((key, text) ->
                assertEquals(
                        List.of(),
                        plainSpace
                                .matcher(text.toString())
                                .results()
                                .map(MatchResult::group)
                                .toList(),
                        key.toString()));
    }

    private static int arguments(Properties language, String key) {
        return new MessageFormat(language.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(
                        TranslationsTest.class.getResourceAsStream("/vaadin-i18n/" + name))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
