package fr.automatants.amphi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void aBrowserGetsTheFirstOfItsLanguagesThatTheSiteSpeaks() {
        assertEquals(
                Language.EN, Language.preferred(List.of(Locale.GERMAN, Locale.UK, Locale.FRANCE)));
        assertEquals(Language.FR, Language.preferred(List.of(Locale.CANADA_FRENCH, Locale.UK)));
    }

    @Test
    void aBrowserOfOtherLanguagesGetsFrench() {
        assertEquals(Language.FR, Language.preferred(List.of(Locale.GERMAN)));
        assertEquals(Language.FR, Language.preferred(List.of()));
    }

    @Test
    void theLinkToTheOtherLanguageKeepsThePageAndItsState() {
        assertEquals(
                "/course/perceptron?perceptron=1%2C0%3B2&lang=en",
                LanguageLink.to(
                        Language.EN, new Location("course/perceptron?perceptron=1%2C0%3B2")));
        assertEquals(
                "course/activation",
                LanguageLink.without(new Location("course/activation?lang=en"))
                        .getPathWithQueryParameters());
        assertEquals("/?lang=fr", LanguageLink.to(Language.FR, new Location("?lang=en")));
    }
}
