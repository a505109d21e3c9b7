package fr.automatants.amphi.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The site's texts where no page is: in mails and in answers to programs.
public record Phrases(Locale language) {
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// The text of a key; as on pages, one without arguments is taken as it stands.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public String of(String key, Object... arguments) {
        String text =
                ResourceBundle.getBundle("vaadin-i18n/translations", language, NO_OTHER_LANGUAGE)
                        .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
    }
}
