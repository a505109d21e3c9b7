package fr.automatants.amphi.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Brings what a guest has met to the account that they sign in to: all of it, exactly once.
@ApplicationScoped
public class Merge {
    private final EntityManager entities;
    private final Event<Begins> begins;
    private final Event<Moves> moves;

    Merge(EntityManager entities, Event<Begins> begins, Event<Moves> moves) {
        this.entities = entities;
        this.begins = begins;
        this.moves = moves;
    }

    /// A guest is about to sign in: who holds something of theirs in memory writes it down now.
    public record Begins(Secret guest) {}

    /// In the merge's transaction, before the guest's row goes: whose rows name a learner, moves them.
    public record Moves(UUID from, UUID to) {}

    /// Makes sure that the account has a learner, and that it has all that the guest had; after it
    /// the guest's secret leads to nobody.
    @Transactional
    public void into(UUID account, Optional<Secret> guest) {
        guest.ifPresent(secret -> begins.fire(new Begins(secret)));
        // two browsers of one person that sign in together take turns
        entities.createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, account)
                .getSingleResult();
        Optional<Learner> known = Learner.find("accountId", account).firstResultOptional();
        Optional<Learner> stranger = guest.flatMap(this::guest);
        if (known.isEmpty()) {
            stranger.ifPresentOrElse(
                    learner -> learner.belongTo(account),
                    () -> Learner.ofAccount(account).persist());
        } else {
            stranger.ifPresent(learner -> move(learner.id, known.get().id));
        }
    }

    /// Makes what another browser's guest has met a guest's own, who came back in it by their link;
    /// nothing if they are one already, or if that browser's guest or this one is no more.
    @Transactional
    public void together(UUID guest, Secret browser) {
        begins.fire(new Begins(browser));
        List<UUID> both = pair(guest, browser);
        if (both.size() == 2) {
            move(both.getFirst().equals(guest) ? both.getLast() : both.getFirst(), guest);
        }
    }

    /// Always in one order: two who follow each other's links at once take turns.
    @SuppressWarnings("unchecked") // a native query is asked for one column
    private List<UUID> pair(UUID guest, Secret browser) {
        return entities.createNativeQuery(
                        "select id from learner where id in (?1, learner_of(?2))"
                                + " and account_id is null order by id for update",
                        UUID.class)
                .setParameter(1, guest)
                .setParameter(2, browser.hash())
                .getResultList();
    }

    /// By whichever of their browsers: the first, or one that came back by a resume link.
    @SuppressWarnings("unchecked") // a native query is asked for one entity
    private Optional<Learner> guest(Secret secret) {
        return entities.createNativeQuery(
                        "select * from learner where id = learner_of(?1) and account_id is null"
                                + " for update",
                        Learner.class)
                .setParameter(1, secret.hash())
                .getResultStream()
                .findFirst();
    }

    private void move(UUID from, UUID to) {
        run(
                """
                insert into progress_mark (learner_id, kind, page, item, marked_at)
                select cast(?2 as uuid), kind, page, item, marked_at from progress_mark where learner_id = ?1
                on conflict (learner_id, kind, page, item)
                do update set marked_at = least(progress_mark.marked_at, excluded.marked_at)
                """,
                from,
                to);
        answers(from, to);
        moves.fire(new Moves(from, to));
        run("delete from learner where id = ?1 and id <> ?2", from, to);
    }

    /// Attempts are counted anew in the order in which they were given; in three steps, since no two
    /// may bear the same number at any moment.
    private void answers(UUID from, UUID to) {
        run(
                "update quiz_answer set learner_id = ?2, attempt = attempt + 1000000"
                        + " where learner_id = ?1",
                from,
                to);
        run(
                """
                update quiz_answer set attempt = 2000000 + place from (
                    select id as row, row_number() over (
                        partition by page, quiz, question order by given_at, attempt) as place
                    from quiz_answer where learner_id = ?2) as places
                where id = row and learner_id <> ?1
                """,
                from,
                to);
        run(
                "update quiz_answer set attempt = attempt - 2000000"
                        + " where learner_id = ?2 and learner_id <> ?1",
                from,
                to);
    }

    private void run(String statement, UUID from, UUID to) {
        entities.createNativeQuery(statement)
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }
}
