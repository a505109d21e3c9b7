package fr.automatants.amphi.learner;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/// A row of what a learner has met.
@Entity
@Table(name = "progress_mark")
public class ProgressMark extends PanacheEntityBase {
    @Id Long id;

    @ManyToOne
    @JoinColumn(name = "learner_id")
    Learner learner;

    @Enumerated(EnumType.STRING)
    Mark.Kind kind;

    @Column String page;
    @Column String item;

    /// For Hibernate.
    protected ProgressMark() {}

    static List<ProgressMark> of(Secret learner) {
        return Learner.holding(learner)
                .map(known -> ProgressMark.<ProgressMark>list("learner", known))
                .orElse(List.of());
    }

    Mark mark() {
        return new Mark(kind, page, item);
    }
}
