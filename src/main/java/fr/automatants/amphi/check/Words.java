package fr.automatants.amphi.check;

import fr.automatants.amphi.course.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// The site's own texts in one language, for those who have no site.
final class Words {
    private final Properties texts = new Properties();
    private final Locale locale;

    /// `fr` or `en`.
    Words(String language) {
        locale = Locale.of(language);
        String name = "/vaadin-i18n/translations_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(texts.getProperty(key), key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /// What the card of a broken widget would say of it.
    String text(Fault fault) {
        String what =
                text(
                        "fault." + fault.kind().key(),
                        fault.subject(),
                        fault.found(),
                        fault.expected());
        return fault.suggestion().isEmpty()
                ? what
                : what + " " + text("fault.suggestion", fault.suggestion());
    }
}
