package fr.automatants.amphi.challenge;

import fr.automatants.amphi.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/// Who did what to a challenge, when and why; nothing is ever taken out of it.
@ApplicationScoped
public class ModerationLog {
    private static final int LONGEST = 500;

    private final EntityManager entities;
    private final Database database;
    private final Entrants entrants;

    ModerationLog(EntityManager entities, Database database, Entrants entrants) {
        this.entities = entities;
        this.database = database;
        this.entrants = entrants;
    }

    /// A line of it.
    ///
    /// @param by the instructor's name, while there is such an account
    /// @param about whose submission or name it was
    /// @param detail what changed: `quota: 3 → 5`
    public record Line(
            Instant at,
            Act act,
            Optional<String> by,
            Optional<Party> about,
            String detail,
            String reason) {}

    /// What an act is about.
    record Subject(@Nullable UUID submission, @Nullable UUID entrant) {
        static final Subject CHALLENGE = new Subject(null, null);
    }

    /// The log of a challenge, the latest first.
    @Transactional
    public List<Line> of(String challenge) {
        Map<UUID, Party> parties = entrants.parties(challenge);
        return database.rows(
                """
                select done_at, act, account.name, detail, reason,
                    coalesce(moderation_act.entrant_id, submission.entrant_id) as about
                from moderation_act left join account on account.id = done_by
                    left join submission on submission.id = submission_id
                where moderation_act.challenge = ? order by moderation_act.id desc limit ?
                """,
                row ->
                        new Line(
                                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                                Act.valueOf(row.getString("act")),
                                Optional.ofNullable(row.getString("name")),
                                Optional.ofNullable(row.getObject("about", UUID.class))
                                        .map(parties::get),
                                row.getString("detail"),
                                row.getString("reason")),
                challenge,
                LONGEST);
    }

    /// Adds a line, in the transaction of the act itself.
    void add(String challenge, Act act, UUID by, Subject about, String detail, String reason) {
        entities.createNativeQuery(
                        "insert into moderation_act (challenge, act, done_by, submission_id,"
                                + " entrant_id, detail, reason) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, challenge)
                .setParameter(2, act.name())
                .setParameter(3, by)
                .setParameter(4, id(about.submission()))
                .setParameter(5, id(about.entrant()))
                .setParameter(6, detail)
                .setParameter(7, reason)
                .executeUpdate();
    }

    private static TypedParameterValue<UUID> id(@Nullable UUID id) {
        return new TypedParameterValue<>(StandardBasicTypes.UUID, id);
    }
}
