package fr.automatants.amphi.challenge;

import fr.automatants.amphi.classroom.Nickname;
import fr.automatants.amphi.learner.Secret;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Two to four members who compete as one: one quota, one ladder, one line on the board.
@ApplicationScoped
public class Teams {
    /// How many members a team has at most.
    public static final int MOST = 4;

    private final EntityManager entities;
    private final Entrants entrants;

    Teams(EntityManager entities, Entrants entrants) {
        this.entities = entities;
        this.entrants = entrants;
    }

    /// A team as its members see it.
    ///
    /// @param fixed whether it has handed something in: nobody leaves any more
    /// @param invites whether its link works
    public record Card(
            UUID id, String name, List<Party.Person> members, boolean fixed, boolean invites) {
        /// Whether it counts as one: before that, its founder competes alone.
        public boolean counts() {
            return fixed || members.size() > 1;
        }

        /// Whether nobody else fits in.
        public boolean isFull() {
            return members.size() >= MOST;
        }
    }

    /// What came of founding one.
    public sealed interface Founding {
        /// There it is.
        record Done() implements Founding {}

        /// Its name will not do.
        record BadName(Nickname.Fault fault) implements Founding {}

        /// Another team bears that name.
        record NameTaken() implements Founding {}

        /// One is in a team already, or the challenge is over.
        record NotNow() implements Founding {}
    }

    /// What came of following a link.
    public enum Joining {
        DONE,
        /// The link works no more.
        UNKNOWN,
        /// One is in a team already.
        IN_A_TEAM,
        FULL,
        /// The challenge is over.
        OVER
    }

    /// The team of a member.
    @Transactional
    public Optional<Card> of(Challenge challenge, UUID account) {
        return team(challenge.slug(), account).flatMap(this::card);
    }

    /// Founds a team of one, for others to join.
    public Founding found(Challenge challenge, UUID account, String typed) {
        return switch (Nickname.read(typed)) {
            case Nickname.Fault fault -> new Founding.BadName(fault);
            case Nickname.Good(Nickname name) ->
                    QuarkusTransaction.requiringNew().call(() -> found(challenge, account, name));
        };
    }

    private Founding found(Challenge challenge, UUID account, Nickname name) {
        if (challenge.isOver(Instant.now()) || team(challenge.slug(), account).isPresent()) {
            return new Founding.NotNow();
        }
        Entrant team = Entrant.team(challenge.slug(), name.text(), name.folded());
        int kept =
                entities.createNativeQuery(
                                "insert into entrant (id, challenge, team, folded)"
                                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, team.id)
                        .setParameter(2, team.challenge)
                        .setParameter(3, team.team)
                        .setParameter(4, team.folded)
                        .executeUpdate();
        if (kept == 0) {
            return new Founding.NameTaken();
        }
        if (!sit(team.id, challenge.slug(), account)) {
            Entrant.deleteById(team.id);
            return new Founding.NotNow();
        }
        return new Founding.Done();
    }

    /// Makes the team's link anew; the one before works no more.
    @Transactional
    public Optional<Secret> invite(Challenge challenge, UUID account) {
        return team(challenge.slug(), account)
                .map(team -> {
                    revoke(team);
                    Secret secret = Secret.fresh();
                    entities.createNativeQuery(
                                    "insert into team_invitation (secret_hash, entrant_id)"
                                            + " values (?1, ?2)")
                            .setParameter(1, secret.hash())
                            .setParameter(2, team)
                            .executeUpdate();
                    return secret;
                });
    }

    /// Stops the team's link.
    @Transactional
    public void revoke(Challenge challenge, UUID account) {
        team(challenge.slug(), account).ifPresent(this::revoke);
    }

    /// The team that a link leads to.
    @Transactional
    public Optional<Card> invited(Challenge challenge, Secret link) {
        return behind(challenge, link).flatMap(this::card);
    }

    /// Joins the team of a link.
    @Transactional
    public Joining join(Challenge challenge, Secret link, UUID account) {
        Optional<UUID> team = behind(challenge, link).filter(entrants::lock);
        if (team.isEmpty() || behind(challenge, link).isEmpty()) {
            return Joining.UNKNOWN;
        }
        if (challenge.isOver(Instant.now())) {
            return Joining.OVER;
        }
        if (card(team.get()).orElseThrow().isFull()) {
            return Joining.FULL;
        }
        return sit(team.get(), challenge.slug(), account) ? Joining.DONE : Joining.IN_A_TEAM;
    }

    /// Leaves one's team, if it has not handed in anything; whoever is last takes it along.
    @Transactional
    public boolean leave(Challenge challenge, UUID account) {
        Optional<UUID> team = team(challenge.slug(), account).filter(entrants::lock);
        if (team.isEmpty() || card(team.get()).orElseThrow().fixed()) {
            return false;
        }
        entities.createNativeQuery(
                        "delete from team_member where entrant_id = ?1 and account_id = ?2")
                .setParameter(1, team.get())
                .setParameter(2, account)
                .executeUpdate();
        entities.createNativeQuery(
                        "delete from entrant where id = ?1 and not exists"
                                + " (select from team_member where entrant_id = ?1)")
                .setParameter(1, team.get())
                .executeUpdate();
        return true;
    }

    private boolean sit(UUID team, String challenge, UUID account) {
        return entities.createNativeQuery(
                                "insert into team_member (entrant_id, challenge, account_id)"
                                        + " values (?1, ?2, ?3)"
                                        + " on conflict (challenge, account_id) do nothing")
                        .setParameter(1, team)
                        .setParameter(2, challenge)
                        .setParameter(3, account)
                        .executeUpdate()
                == 1;
    }

    private void revoke(UUID team) {
        entities.createNativeQuery("delete from team_invitation where entrant_id = ?1")
                .setParameter(1, team)
                .executeUpdate();
    }

    private Optional<UUID> team(String challenge, UUID account) {
        return id(
                "select entrant_id from team_member where challenge = ?1 and account_id = ?2",
                challenge,
                account);
    }

    private Optional<UUID> behind(Challenge challenge, Secret link) {
        return id(
                "select id from team_invitation join entrant on id = entrant_id"
                        + " where challenge = ?1 and secret_hash = ?2",
                challenge.slug(),
                link.hash());
    }

    private Optional<UUID> id(String sql, Object first, Object second) {
        List<?> found =
                entities.createNativeQuery(sql, UUID.class)
                        .setParameter(1, first)
                        .setParameter(2, second)
                        .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    private Optional<Card> card(UUID id) {
        return Entrant.of(id).filter(Entrant::isTeam).map(this::card);
    }

    private Card card(Entrant team) {
        boolean fixed =
                Submission.count("entrantId = ?1 and state <> ?2", team.id, State.REJECTED) > 0;
        boolean invites =
                !entities.createNativeQuery("select 1 from team_invitation where entrant_id = ?1")
                        .setParameter(1, team.id)
                        .getResultList()
                        .isEmpty();
        return new Card(
                team.id,
                Optional.ofNullable(team.team).orElseThrow(),
                entrants.members(team.id),
                fixed,
                invites);
    }
}
