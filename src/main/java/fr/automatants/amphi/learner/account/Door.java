package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// The ways in with a password, as a stranger meets them: limited, with mails, and telling nothing
/// of who has an account.
@ApplicationScoped
public class Door {
    private final Accounts accounts;
    private final Limits limits;
    private final Letters letters;

    Door(Accounts accounts, Limits limits, Letters letters) {
        this.accounts = accounts;
        this.limits = limits;
        this.letters = letters;
    }

    /// Who knocks: from which network address, speaking what.
    public record Knock(String from, Locale language) {}

    /// What came of trying to sign in.
    public sealed interface Answer {
        /// Come in.
        record Open(Member member) implements Answer {}

        /// The address is not proved yet: a mail with a new link has left.
        record Unconfirmed() implements Answer {}

        /// Address or password is wrong.
        record Wrong() implements Answer {}

        /// Too many tries; not even a right password opens before the wait is over.
        record Wait(Duration time) implements Answer {}
    }

    /// Tries an address and a password.
    public Answer signIn(EmailAddress email, String password, Knock knock) {
        Optional<Duration> wait = limits.password(email, knock.from());
        if (wait.isPresent()) {
            return new Answer.Wait(wait.get());
        }
        Accounts.Entry entry = accounts.enter(email, password);
        if (!(entry instanceof Accounts.Entry.Wrong)) {
            limits.forgive(email, knock.from());
        }
        return switch (entry) {
            case Accounts.Entry.Open(Member member) -> new Answer.Open(member);
            case Accounts.Entry.Wrong() -> new Answer.Wrong();
            case Accounts.Entry.Unconfirmed(Secret link) -> unconfirmed(email, link, knock);
        };
    }

    /// Makes an account, or tells its holder that somebody tried to; how long to wait if not.
    public Optional<Duration> register(
            EmailAddress email, String name, String password, Knock knock) {
        Optional<Duration> wait = limits.mail(email, knock.from());
        if (wait.isEmpty()) {
            accounts.register(email, name, password)
                    .ifPresentOrElse(
                            link -> letters.confirm(email, link, knock.language()),
                            () -> letters.already(email, knock.language()));
        }
        return wait;
    }

    /// Sends a link that sets a new password, if there is an account; how long to wait if not.
    public Optional<Duration> forgotten(EmailAddress email, Knock knock) {
        Optional<Duration> wait = limits.mail(email, knock.from());
        if (wait.isEmpty()) {
            accounts.forgotten(email)
                    .ifPresent(link -> letters.reset(email, link, knock.language()));
        }
        return wait;
    }

    private Answer unconfirmed(EmailAddress email, Secret link, Knock knock) {
        Optional<Duration> wait = limits.mail(email, knock.from());
        if (wait.isPresent()) {
            return new Answer.Wait(wait.get());
        }
        letters.confirm(email, link, knock.language());
        return new Answer.Unconfirmed();
    }
}
