package fr.automatants.amphi.site;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/// The address of the same page, in the same state, in another language.
final class LanguageLink {
    private LanguageLink() {}

    static String to(Language language, Location here) {
        QueryParameters parameters =
                here.getQueryParameters().merging(Language.PARAMETER, language.code());
        return "/" + here.getPath() + "?" + parameters.getQueryString();
    }

    /// The address that leaves the language to the reader.
    static Location without(Location here) {
        return new Location(
                here.getPath(), here.getQueryParameters().excluding(Language.PARAMETER));
    }
}
