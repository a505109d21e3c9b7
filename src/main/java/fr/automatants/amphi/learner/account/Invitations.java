package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.platform.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The operator's one-time links: each makes one account an instructor's.
@ApplicationScoped
public class Invitations {
    private final Accounts accounts;

    /// What came of a link and a form.
    public sealed interface Redemption {
        /// The new instructor.
        record Done(Member member) implements Redemption {}

        /// The link is unknown or was used.
        record Used() implements Redemption {}

        /// The address has an account, whose holder signs in first; the link keeps working.
        record Taken() implements Redemption {}
    }

    Invitations(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The secret of a link if there is no instructor yet; earlier links that nobody used stop working.
    @Transactional
    public Optional<Secret> first() {
        return Account.count("role", Role.INSTRUCTOR) > 0
                ? Optional.empty()
                : Optional.of(invite());
    }

    /// Whether a link would still work: looking does not use it up.
    @Transactional
    public boolean open(Secret invitation) {
        return Invitation.count("secretHash = ?1 and usedAt is null", (Object) invitation.hash())
                > 0;
    }

    /// Makes an existing account an instructor's, unless the link is unknown or was used.
    @Transactional
    public boolean redeem(Secret invitation, UUID account) {
        if (!use(invitation)) {
            return false;
        }
        Roles.assign(Account.of(account).orElseThrow(), Role.INSTRUCTOR, null);
        return true;
    }

    /// Makes an account and makes it an instructor's, its address being vouched for by the operator.
    @Transactional
    public Redemption redeem(Secret invitation, EmailAddress email, String name, String password) {
        if (Account.at(email).isPresent()) {
            return open(invitation) ? new Redemption.Taken() : new Redemption.Used();
        }
        if (!use(invitation)) {
            return new Redemption.Used();
        }
        Account account = accounts.vouched(email, name, password);
        Roles.assign(account, Role.INSTRUCTOR, null);
        return new Redemption.Done(account.member());
    }

    private static Secret invite() {
        Invitation.delete("usedAt is null");
        Secret secret = Secret.fresh();
        new Invitation(secret).persist();
        return secret;
    }

    private static boolean use(Secret invitation) {
        // one statement, so that of two simultaneous clicks one wins
        return Invitation.update(
                        "usedAt = ?1 where secretHash = ?2 and usedAt is null",
                        Instant.now(),
                        invitation.hash())
                == 1;
    }
}
