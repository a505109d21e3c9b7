package fr.automatants.amphi.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;

/// What each learner has met, kept in PostgreSQL, once each whatever the number of browsers.
@ApplicationScoped
public class Progress {
    private final EntityManager entities;

    Progress(EntityManager entities) {
        this.entities = entities;
    }

    /// Keeps a mark; a learner's first one also makes their row. Marking twice changes nothing.
    @Transactional
    public void keep(Secret learner, Mark mark) {
        Learner.meet(learner);
        entities.createNativeQuery(
                        "insert into progress_mark (learner_id, kind, page, item)"
                                + " select id, ?2, ?3, ?4 from learner where secret_hash = ?1 or account_id ="
                                + " (select account_id from account_session where secret_hash = ?1)"
                                + " on conflict (learner_id, kind, page, item) do nothing")
                .setParameter(1, learner.hash())
                .setParameter(2, mark.kind().name())
                .setParameter(3, mark.page())
                .setParameter(4, mark.item())
                .executeUpdate();
    }

    /// All marks of a learner; empty for somebody who has met nothing yet.
    @Transactional
    public Set<Mark> of(Secret learner) {
        return ProgressMark.of(learner).stream()
                .map(ProgressMark::mark)
                .collect(Collectors.toUnmodifiableSet());
    }
}
