package fr.automatants.amphi.learner.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Accounts of those who come in by the club's provider.
@ApplicationScoped
class ClubAccounts {
    private final Links links;

    ClubAccounts(Links links) {
        this.links = links;
    }

    /// What came of a profile.
    sealed interface Arrival {
        /// Come in.
        record Open(UUID account) implements Arrival {}

        /// The provider vouches for no address, without which there is no account.
        record NoAddress() implements Arrival {}

        /// The address is the account's of somebody else whom the provider knows.
        record Taken() implements Arrival {}
    }

    @Transactional
    Arrival arrive(ClubProfile profile) {
        Optional<Account> known =
                Account.find("providerSubject", profile.subject()).firstResultOptional();
        if (known.isPresent()) {
            return new Arrival.Open(known.get().id);
        }
        if (profile.email().isEmpty()) {
            return new Arrival.NoAddress();
        }
        EmailAddress email = profile.email().get();
        Account account = Account.at(email).orElseGet(() -> new Account(email, profile.name()));
        if (account.providerSubject != null) {
            return new Arrival.Taken();
        }
        link(account, profile);
        return new Arrival.Open(account.id);
    }

    private void link(Account account, ClubProfile profile) {
        account.providerSubject = profile.subject();
        if (account.confirmedAt == null) {
            // whoever set a password before had not proved the address: it opens nothing
            account.passwordHash = null;
            account.name = profile.name();
            account.confirmedAt = Instant.now();
        }
        account.persistAndFlush();
        links.revoke(AccountLink.Kind.CONFIRM, account.id);
        links.revoke(AccountLink.Kind.RESET, account.id);
    }
}
