package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.platform.Role;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of the log of roles: who became what, and by whom.
@Entity
@Table(name = "role_change")
public class RoleChange extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column(name = "account_id")
    @Nullable UUID accountId;

    /// Nobody: the operator's one-time link.
    @Column(name = "changed_by")
    @Nullable UUID changedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_role")
    Role from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_role")
    Role to;

    @Column(name = "changed_at")
    Instant changedAt;

    /// For Hibernate.
    protected RoleChange() {}

    RoleChange(UUID account, @Nullable UUID by, Role from, Role to) {
        accountId = account;
        changedBy = by;
        this.from = from;
        this.to = to;
        changedAt = Instant.now();
    }
}
