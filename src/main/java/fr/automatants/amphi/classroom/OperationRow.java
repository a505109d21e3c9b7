package fr.automatants.amphi.classroom;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// An operation of a run's log, in the order of `sequence`.
@Entity
@Table(name = "training_operation")
public class OperationRow extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "run_id")
    long run;

    @Column int sequence;
    @Column long step;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    String operation;

    /// For Hibernate.
    protected OperationRow() {}

    OperationRow(long run, int sequence, long step, Operation operation) {
        this.run = run;
        this.sequence = sequence;
        this.step = step;
        this.operation = OperationText.write(operation);
    }

    static List<Past.Logged> of(RunRow run) {
        return OperationRow.<OperationRow>list("run = ?1 order by sequence", run.id).stream()
                .map(row -> new Past.Logged(row.step, OperationText.read(row.operation)))
                .toList();
    }
}
