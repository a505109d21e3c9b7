package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.platform.Phrases;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What is written to people, in their language.
@ApplicationScoped
class Letters {
    private final Postman postman;
    private final String address;
    private final boolean unreachable;

    Letters(
            Postman postman,
            AccountConfig config,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> sender,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.postman = postman;
        // never the host that a request names: a stranger chooses it
        address = config.address().orElse("http://localhost:" + port);
        unreachable = sender.isPresent() && config.address().isEmpty();
    }

    void check(@Observes StartupEvent event) {
        if (unreachable) {
            throw new ConfigurationException(
                    "quarkus.mailer.from is set: set amphi.account.address too, to what people type to"
                            + " find Amphi (https://…), for the links in its mails");
        }
    }

    void confirm(EmailAddress to, Secret link, Locale language) {
        send("confirm", to, address + "/confirm/" + link.text(), language);
    }

    /// To an address with which somebody wanted to register, and which has an account.
    void already(EmailAddress to, Locale language) {
        send("already", to, address + "/forgotten", language);
    }

    void reset(EmailAddress to, Secret link, Locale language) {
        send("reset", to, address + "/reset/" + link.text(), language);
    }

    /// To whoever has not come for long, in both languages: which one is theirs, nobody has noted.
    void leaving(EmailAddress to, long days) {
        String link = address + "/sign-in";
        postman.send(
                to,
                text(Locale.FRENCH, "letter.leaving.subject")
                        + " / "
                        + text(Locale.UK, "letter.leaving.subject"),
                text(Locale.FRENCH, "letter.leaving.text", link, days)
                        + "\n\n"
                        + text(Locale.UK, "letter.leaving.text", link, days)
                        + "\n\n"
                        + text(Locale.FRENCH, "letter.foot"));
    }

    private void send(String letter, EmailAddress to, String link, Locale language) {
        String key = "letter." + letter;
        postman.send(
                to,
                text(language, key + ".subject"),
                text(language, key + ".text", link) + "\n\n" + text(language, "letter.foot"));
    }

    private static String text(Locale language, String key, Object... arguments) {
        return new Phrases(language).of(key, arguments);
    }
}
