package fr.automatants.amphi.classroom;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/// A class that was opened.
@Entity
@Table(name = "class")
public class ClassRow extends PanacheEntityBase {
    @Id @Column String code;
    @Column String title;

    @Column(name = "opened_at")
    Instant openedAt;

    /// For Hibernate.
    protected ClassRow() {}

    ClassRow(ClassCode code, String title) {
        this.code = code.letters();
        this.title = title;
        this.openedAt = Instant.now();
    }

    static Optional<ClassRow> of(ClassCode code) {
        return findByIdOptional(code.letters());
    }
}
