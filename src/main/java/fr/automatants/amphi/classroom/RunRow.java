package fr.automatants.amphi.classroom;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/// A run of a class: where it began, and how far it was known to have come.
@Entity
@Table(name = "training_run")
public class RunRow extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "class_code")
    String classCode;

    @Column int number;
    @Column long seed;

    @Column(name = "learning_rate")
    float learningRate;

    @Column long reached;

    @Column(name = "started_at")
    Instant startedAt;

    /// For Hibernate.
    protected RunRow() {}

    RunRow(ClassCode code, int number, long seed, float learningRate) {
        this.classCode = code.letters();
        this.number = number;
        this.seed = seed;
        this.learningRate = learningRate;
        this.startedAt = Instant.now();
    }

    static Optional<RunRow> of(ClassCode code, int number) {
        return find("classCode = ?1 and number = ?2", code.letters(), number).firstResultOptional();
    }

    static RunRow latest(ClassCode code) {
        return RunRow.<RunRow>find("classCode = ?1 order by number desc", code.letters())
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("class " + code + " has no run"));
    }
}
