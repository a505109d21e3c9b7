package fr.automatants.amphi.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/// Who may drive: one-time links are made, redeemed once, and give a lasting secret in return.
@ApplicationScoped
public class Instructors {
    /// A new one-time link's secret; links made earlier and never used stop working.
    @Transactional
    public Secret invite() {
        Invitation.delete("usedAt is null");
        Secret secret = Secret.fresh();
        new Invitation(secret).persist();
        return secret;
    }

    /// Whether the link would still work: looking does not use it up.
    @Transactional
    public boolean open(Secret invitation) {
        return Invitation.count("secretHash = ?1 and usedAt is null", (Object) invitation.hash())
                > 0;
    }

    /// The new instructor's own secret, or nothing if the link is unknown or was used.
    @Transactional
    public Optional<Secret> redeem(Secret invitation) {
        // one statement, so that of two simultaneous clicks one wins
        int won =
                Invitation.update(
                        "usedAt = ?1 where secretHash = ?2 and usedAt is null",
                        Instant.now(),
                        invitation.hash());
        if (won == 0) {
            return Optional.empty();
        }
        Secret secret = Secret.fresh();
        new Instructor(secret).persist();
        return Optional.of(secret);
    }

    /// Whether this secret is an instructor's.
    @Transactional
    public boolean known(Secret secret) {
        return Instructor.count("secretHash", (Object) secret.hash()) > 0;
    }
}
