package fr.automatants.amphi.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.automatants.amphi.engine.file.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalWordsTest {
    private static final Pattern COMMENT = Pattern.compile("//.*");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /// Two words of English.
    private static final Pattern PHRASE = Pattern.compile(".*[a-z']+ [a-z]+.*");

    /// What is no refusal's, or code in any language.
    private static final Set<String> OTHERS =
            Set.of("memory does not fail", "graph output", "\\\" \\\\ / b f n r t u");

    private final RefusalWords french = new RefusalWords(Locale.FRENCH);

    @Test
    void wordsOfOursAreSaidInFrench() {
        assertEquals("Le fichier entier", french.field("$"));
        assertEquals("un objet", french.expected("object"));
        assertEquals("un tableau", french.found(Reason.JSON_TYPE, "array"));
        assertEquals("de 1 à 64", french.expected("1..64"));
        assertEquals("au plus 16\u202f777 octets", french.expected("at most 16777 bytes"));
        assertEquals("20\u202f000\u202f000", french.expected("20000000"));
        assertEquals(
                "0x06, 22 octets avant la fin", french.expected("0x06, 22 bytes before the end"));
    }

    @Test
    void wordsOfAFileStayAsTheyStandThere() {
        assertEquals("array", french.found(Reason.TENSOR_NAME, "array"));
        assertEquals("10000", french.found(Reason.ZIP_ENTRY_NAME, "10000"));
        assertEquals("F32, F64", french.expected("F32, F64"));
        assertEquals("[16, 676]", french.expected("[16, 676]"));
    }

    /// Reads the readers: whoever writes another phrase there has it said in French too.
    @Test
    void everyPhraseOfTheReadersHasItsFrench() throws IOException {
        Set<String> english = new TreeSet<>();
        for (String folder : List.of("engine/file", "challenge/format")) {
            Path root = Path.of("src/main/java/fr/automatants/amphi").resolve(folder);
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (!file.endsWith("Reason.java")) {
                        LITERAL.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                                .results()
                                .map(found -> found.group(1))
                                .filter(text -> PHRASE.matcher(text).matches())
                                .forEach(english::add);
                    }
                }
            }
        }
        assertFalse(english.isEmpty());
        english.removeAll(OTHERS);
        english.removeIf(phrase -> !french.expected(whole(phrase)).equals(whole(phrase)));
        assertEquals(Set.of(), english);
    }

    /// As it reads once its number stands in it.
    private static String whole(String phrase) {
        String end = phrase.endsWith(" ") ? phrase + "7" : phrase;
        return end.startsWith(" ") || end.startsWith(",") ? "7" + end : end;
    }
}
