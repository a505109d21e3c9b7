package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Secret;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Accounts with a password: made, proved by mail, entered, changed.
@ApplicationScoped
public class Accounts {
    private final Links links;
    private final Sessions sessions;
    private final Passwords passwords = new Passwords();

    Accounts(Links links, Sessions sessions) {
        this.links = links;
        this.sessions = sessions;
    }

    /// What came of an e-mail and a password.
    public sealed interface Entry {
        /// They are right.
        record Open(Member member) implements Entry {}

        /// They are right, but the address is not proved: a new link for its mail.
        record Unconfirmed(Secret link) implements Entry {}

        /// They are not right; which of them, nobody is told.
        record Wrong() implements Entry {}
    }

    /// The secret of the link that proves the address; nothing for an address that has an account.
    /// Until an address is proved, who registers last is who it will be proved for.
    public Optional<Secret> register(EmailAddress email, String name, String password) {
        String hash = passwords.hash(password); // in any case: its time tells nothing
        return QuarkusTransaction.joiningExisting().call(() -> keep(email, name, hash));
    }

    private Optional<Secret> keep(EmailAddress email, String name, String hash) {
        Optional<Account> there = Account.at(email);
        if (there.isPresent() && there.get().confirmedAt != null) {
            return Optional.empty();
        }
        Account account = there.orElseGet(() -> new Account(email, name));
        account.name = name;
        account.passwordHash = hash;
        account.persistAndFlush();
        return Optional.of(links.issue(AccountLink.Kind.CONFIRM, account.id));
    }

    /// Whether the link of a mail would still prove an address.
    public boolean confirmable(Secret link) {
        return links.owner(AccountLink.Kind.CONFIRM, link).isPresent();
    }

    /// Proves an address, once, for whoever got the mail and chose the password too: a stranger who
    /// registers somebody's address is not let in by that person's click. Nothing if the link works
    /// no more.
    @Transactional
    public Optional<Entry> confirm(Secret link, String password) {
        return links.owner(AccountLink.Kind.CONFIRM, link)
                .map(account -> confirm(account, link, password));
    }

    private Entry confirm(Account account, Secret link, String password) {
        if (!passwords.matches(password, account.passwordHash)
                || links.use(AccountLink.Kind.CONFIRM, link).isEmpty()) {
            return new Entry.Wrong();
        }
        prove(account);
        return new Entry.Open(account.member());
    }

    /// Takes the same time whether the address has an account or not.
    public Entry enter(EmailAddress email, String password) {
        // no connection to the database waits for bcrypt
        Optional<Account> there =
                QuarkusTransaction.joiningExisting().call(() -> Account.at(email));
        String hash = there.map(account -> account.passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            return new Entry.Wrong();
        }
        Account account = there.orElseThrow();
        return account.confirmedAt == null
                ? new Entry.Unconfirmed(links.issue(AccountLink.Kind.CONFIRM, account.id))
                : new Entry.Open(account.member());
    }

    /// The secret of the link that sets a new password, if the address has an account.
    @Transactional
    public Optional<Secret> forgotten(EmailAddress email) {
        return Account.at(email).map(account -> links.issue(AccountLink.Kind.RESET, account.id));
    }

    /// Whether the link of a mail would still set a new password.
    public boolean resettable(Secret link) {
        return links.owner(AccountLink.Kind.RESET, link).isPresent();
    }

    /// Sets a new password, once; every browser is signed out, and the address is proved by the way.
    @Transactional
    public Optional<Member> reset(Secret link, String password) {
        Optional<Account> account = links.use(AccountLink.Kind.RESET, link);
        account.ifPresent(found -> {
            prove(found);
            found.passwordHash = passwords.hash(password);
            links.revoke(AccountLink.Kind.CONFIRM, found.id);
            sessions.closeAll(found.id);
        });
        return account.map(Account::member);
    }

    /// Changes a password for whoever knows the one before; every browser is signed out.
    @Transactional
    public boolean changePassword(UUID id, String before, String after) {
        Optional<Account> account = Account.of(id);
        String hash = account.map(found -> found.passwordHash).orElse(null);
        if (!passwords.matches(before, hash)) {
            return false;
        }
        account.orElseThrow().passwordHash = passwords.hash(after);
        links.revoke(AccountLink.Kind.RESET, id);
        sessions.closeAll(id);
        return true;
    }

    /// Whether there is a password at all: who comes in by the club's provider has none.
    @Transactional
    public boolean hasPassword(UUID id) {
        return Account.of(id).filter(account -> account.passwordHash != null).isPresent();
    }

    @Transactional
    public void rename(UUID id, String name) {
        Account.of(id).ifPresent(account -> account.name = name);
    }

    /// A new account whose address somebody trustworthy vouches for.
    Account vouched(EmailAddress email, String name, String password) {
        Account account = new Account(email, name);
        account.passwordHash = passwords.hash(password);
        prove(account);
        account.persistAndFlush();
        return account;
    }

    private static void prove(Account account) {
        if (account.confirmedAt == null) {
            account.confirmedAt = Instant.now();
        }
    }
}
