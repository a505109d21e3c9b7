package fr.automatants.amphi.learner.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/// How often one may try to come in, and how many mails one may cause.
@ApplicationScoped
class Limits {
    private final Attempts passwordsOfAnAccount;
    private final Attempts passwordsFromAnAddress;
    private final Attempts mailsToAnAccount;
    private final Attempts mailsFromAnAddress;

    /// Whole classes sit behind one address: only what goes wrong counts there, and generously.
    Limits(AccountConfig config) {
        passwordsOfAnAccount = new Attempts(config.wrongPasswords(), config.wrongPasswords() * 4);
        passwordsFromAnAddress =
                new Attempts(config.wrongPasswords() * 20, config.wrongPasswords() * 20);
        mailsToAnAccount = new Attempts(config.mails(), config.mails());
        mailsFromAnAddress = new Attempts(config.mails() * 100, config.mails() * 100);
    }

    /// Counts a password for an address of mail, which need not have an account.
    Optional<Duration> password(EmailAddress email, String from) {
        return passwordsOfAnAccount
                .count(email.text())
                .or(() -> passwordsFromAnAddress.count(NetworkAddress.key(from)));
    }

    /// The password was right.
    void forgive(EmailAddress email, String from) {
        passwordsOfAnAccount.forgive(email.text());
        passwordsFromAnAddress.forgive(NetworkAddress.key(from));
    }

    /// Counts a mail.
    Optional<Duration> mail(EmailAddress email, String from) {
        return mailsToAnAccount
                .count(email.text())
                .or(() -> mailsFromAnAddress.count(NetworkAddress.key(from)));
    }
}
