package fr.automatants.amphi.learner;

import fr.automatants.amphi.platform.Database;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Private links that bring a person back in another browser: one each, until it is revoked.
@Singleton
public class ResumeLinks {
    private final Database database;
    private final Merge merge;

    /// On a database with Amphi's schema.
    public ResumeLinks(Database database, Merge merge) {
        this.database = database;
        this.merge = merge;
    }

    /// Whether a person comes back by signing in, and needs no link.
    public boolean needless(UUID learner) {
        return database.first(
                        "select 1 from learner where id = ? and account_id is not null",
                        row -> 1,
                        learner)
                .isPresent();
    }

    /// A new link's secret, to be shown once; an earlier link of this person stops working.
    public Secret make(UUID learner) {
        Secret link = Secret.fresh();
        database.change(
                """
                insert into resume_link (secret_hash, learner_id) values (?, ?)
                on conflict (learner_id)
                do update set secret_hash = excluded.secret_hash, created_at = now()
                """,
                link.hash(),
                learner);
        return link;
    }

    /// When the person's link was made, if they have one.
    public Optional<Instant> made(UUID learner) {
        return database.first(
                "select created_at from resume_link where learner_id = ?",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                learner);
    }

    /// Whether the link would still work: looking does not use it.
    public boolean open(Secret link) {
        return database.first(
                        """
                        select 1 from resume_link join learner on learner.id = learner_id
                        where resume_link.secret_hash = ? and account_id is null
                        """,
                        row -> 1,
                        (Object) link.hash())
                .isPresent();
    }

    /// A secret for one more browser of the link's person, or nothing if it was revoked.
    ///
    /// @param here the guest of this browser so far: what they have met becomes the person's too
    public Optional<Secret> redeem(Secret link, Optional<Secret> here) {
        Optional<Secret> browser = redeem(link);
        here.ifPresent(guest ->
                browser.flatMap(this::learner)
                        .ifPresent(learner -> merge.together(learner, guest)));
        return browser;
    }

    private Optional<UUID> learner(Secret browser) {
        return database.first(
                "select learner_id from learner_browser where secret_hash = ?",
                row -> row.getObject(1, UUID.class),
                (Object) browser.hash());
    }

    private Optional<Secret> redeem(Secret link) {
        Secret browser = Secret.fresh();
        int rows =
                database.change(
                        """
                        insert into learner_browser (secret_hash, learner_id)
                        select ?, learner_id from resume_link join learner on learner.id = learner_id
                        where resume_link.secret_hash = ? and account_id is null
                        """,
                        browser.hash(),
                        link.hash());
        return rows > 0 ? Optional.of(browser) : Optional.empty();
    }

    /// Ends the link, and every browser of the person's but the one at hand.
    public void revoke(UUID learner, Secret here) {
        database.transaction(statements -> {
            statements.change("delete from resume_link where learner_id = ?", learner);
            statements.change("delete from learner_browser where learner_id = ?", learner);
            statements.change(
                    "update learner set secret_hash = ? where id = ?", here.hash(), learner);
        });
    }
}
