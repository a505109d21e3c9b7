package fr.automatants.amphi.site;

import fr.automatants.amphi.learner.Merge;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/// A guest who signs in keeps their seats in classes; where the account has one already, that one stays.
@Singleton
class ClassMoves {
    private final EntityManager entities;

    ClassMoves(EntityManager entities) {
        this.entities = entities;
    }

    /// In the merge's own transaction.
    void move(@Observes Merge.Moves moves) {
        entities.createNativeQuery(
                        """
                        update class_guest set learner_id = ?2 where learner_id = ?1
                            and class_code not in (
                                select class_code from class_guest where learner_id = ?2)
                        """)
                .setParameter(1, moves.from())
                .setParameter(2, moves.to())
                .executeUpdate();
    }
}
