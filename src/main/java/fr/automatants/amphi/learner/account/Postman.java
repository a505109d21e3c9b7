package fr.automatants.amphi.learner.account;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sends mails if a sender is configured; else prints them for the operator to pass on.
@ApplicationScoped
class Postman {
    private final ReactiveMailer mailer;
    private final Optional<String> sender;

    Postman(
            ReactiveMailer mailer,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> sender) {
        this.mailer = mailer;
        this.sender = sender;
    }

    /// Returns at once: how long a mail takes tells nobody whether there was one.
    void send(EmailAddress to, String subject, String text) {
        if (sender.isEmpty()) {
            print(to, subject, text);
            return;
        }
        mailer.send(Mail.withText(to.text(), subject, text))
                .subscribe()
                .with(
                        sent -> Log.debug("a mail has left"),
                        failure -> Log.error("a mail could not be sent", failure));
    }

    /// Printed, not logged: a one-time link has no place in a log file.
    private static void print(EmailAddress to, String subject, String text) {
        System.out.println();
        System.out.printf("  %-15s  %s%n", "Mail to", to.text());
        System.out.printf("  %-15s  %s%n", "Subject", subject);
        text.lines().map(line -> "  | " + line).forEach(System.out::println);
        System.out.println();
    }
}
