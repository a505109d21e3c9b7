package fr.automatants.amphi.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// For whom somebody's submissions count: themselves, or the team that they are in.
///
/// A team counts from its second member on, or once it has handed something in; before that, who
/// founded it still competes alone.
@ApplicationScoped
class Entrants {
    private static final String TEAM =
            """
            select m.entrant_id from team_member m where m.challenge = ?1 and m.account_id = ?2
                and (exists (select from team_member o where o.entrant_id = m.entrant_id and o.account_id <> ?2)
                    or exists (select from submission where entrant_id = m.entrant_id and state <> 'REJECTED'))
            """;

    private final EntityManager entities;

    Entrants(EntityManager entities) {
        this.entities = entities;
    }

    /// The entrant for whom this member hands in, locked until the transaction ends: two uploads at
    /// once, of one member or of two of a team, take turns.
    UUID lock(String challenge, UUID account) {
        UUID id = team(challenge, account).orElseGet(() -> alone(challenge, account));
        lock(id);
        // somebody may have joined or left a team before we held it
        return team(challenge, account).orElseGet(() -> alone(challenge, account)).equals(id)
                ? id
                : lock(challenge, account);
    }

    /// Holds an entrant until the transaction ends; whether there is such a one.
    boolean lock(UUID entrant) {
        return !entities.createNativeQuery("select id from entrant where id = ?1 for update")
                .setParameter(1, entrant)
                .getResultList()
                .isEmpty();
    }

    /// The entrant for whom this member would hand in, if they ever have.
    Optional<UUID> current(String challenge, UUID account) {
        return team(challenge, account)
                .or(() -> Entrant.alone(challenge, account).map(alone -> alone.id));
    }

    /// Every entrant that is this member: alone, and in a team, whichever has handed something in.
    List<UUID> of(String challenge, UUID account) {
        List<UUID> all = new ArrayList<>();
        Entrant.alone(challenge, account).ifPresent(alone -> all.add(alone.id));
        team(challenge, account).ifPresent(all::add);
        return all;
    }

    /// Whether a submission is this member's, alone or with their team.
    boolean owns(Submission submission, UUID account) {
        return submission.entrantId != null
                && of(submission.challenge, account).contains(submission.entrantId);
    }

    /// A team's members, the founder first.
    List<Party.Person> members(UUID team) {
        List<?> rows =
                entities.createNativeQuery(
                                "select a.id, a.name from team_member join account a on a.id ="
                                        + " account_id where entrant_id = ?1 order by joined_at, a.id",
                                Object[].class)
                        .setParameter(1, team)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Party.Person((UUID) row[0], (String) row[1]))
                .toList();
    }

    /// Who is behind each entrant of a challenge, as its boards show them.
    Map<UUID, Party> parties(String challenge) {
        Map<UUID, List<Party.Person>> people = people(challenge);
        Map<UUID, Party> parties = new LinkedHashMap<>();
        for (Entrant entrant : Entrant.of(challenge)) {
            parties.put(entrant.id, party(entrant, people.getOrDefault(entrant.id, List.of())));
        }
        return parties;
    }

    private static Party party(Entrant entrant, List<Party.Person> people) {
        if (entrant.nameHidden) {
            return new Party.Hidden(people);
        }
        if (entrant.team != null) {
            return new Party.Team(entrant.team, people);
        }
        return people.isEmpty() ? new Party.Anonymous() : new Party.Member(people.getFirst());
    }

    private Map<UUID, List<Party.Person>> people(String challenge) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select e.id, a.id, a.name from entrant e join account a on a.id = e.account_id
                                    where e.challenge = ?1
                                union all
                                select * from (select m.entrant_id, a.id, a.name from team_member m
                                    join account a on a.id = m.account_id where m.challenge = ?1
                                    order by m.joined_at, a.id) as members
                                """,
                                Object[].class)
                        .setParameter(1, challenge)
                        .getResultList();
        Map<UUID, List<Party.Person>> people = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            people.computeIfAbsent((UUID) columns[0], any -> new ArrayList<>())
                    .add(new Party.Person((UUID) columns[1], (String) columns[2]));
        }
        return people;
    }

    private UUID alone(String challenge, UUID account) {
        entities.createNativeQuery(
                        "insert into entrant (id, challenge, account_id) values (?1, ?2, ?3)"
                                + " on conflict (challenge, account_id) do nothing")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, challenge)
                .setParameter(3, account)
                .executeUpdate();
        return Entrant.alone(challenge, account).orElseThrow().id;
    }

    private Optional<UUID> team(String challenge, UUID account) {
        List<?> found =
                entities.createNativeQuery(TEAM, UUID.class)
                        .setParameter(1, challenge)
                        .setParameter(2, account)
                        .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }
}
