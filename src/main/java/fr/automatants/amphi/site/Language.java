package fr.automatants.amphi.site;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import fr.automatants.amphi.platform.Cookies;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A language of the site: asked for by `?lang=`, kept in a cookie, else the browser's, else French.
public enum Language {
    FR(Locale.FRENCH),
    EN(Locale.UK);

    /// The address's parameter.
    static final String PARAMETER = "lang";

    private static final String COOKIE = "amphi-language";
    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// For translations and numbers.
    public Locale locale() {
        return locale;
    }

    /// `fr` or `en`: the folder of its pages.
    public String code() {
        return locale.getLanguage();
    }

    /// The other one.
    Language other() {
        return this == FR ? EN : FR;
    }

    static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(FR);
    }

    static Language of(VaadinRequest request) {
        return of(Objects.toString(request.getParameter(PARAMETER), ""))
                .or(() -> remembered(request))
                .orElseGet(() -> preferred(asked(request)));
    }

    /// Keeps what the address asked for.
    void remember(VaadinRequest request, VaadinResponse response) {
        Cookies.keep(COOKIE, code(), request, response);
    }

    /// Without the header a servlet would answer with the server's own locale.
    private static List<Locale> asked(VaadinRequest request) {
        return request.getHeader("Accept-Language") == null
                ? List.of()
                : Collections.list(request.getLocales());
    }

    /// The first of a browser's languages that the site speaks.
    static Language preferred(List<Locale> locales) {
        return locales.stream()
                .map(l -> of(l.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(FR);
    }

    private static Optional<Language> remembered(VaadinRequest request) {
        return Cookies.read(request, COOKIE).flatMap(Language::of);
    }

    private static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
