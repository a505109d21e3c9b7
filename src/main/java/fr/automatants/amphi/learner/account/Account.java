package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.platform.Role;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member of the club or an instructor, known by an e-mail address that they have proved theirs.
@Entity
public class Account extends PanacheEntityBase {
    @Id UUID id;

    @Column String email;
    @Column String name;

    @Column(name = "password_hash")
    @Nullable String passwordHash;

    @Column(name = "provider_subject")
    @Nullable String providerSubject;

    @Enumerated(EnumType.STRING)
    @Column
    Role role;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "confirmed_at")
    @Nullable Instant confirmedAt;

    @Column(name = "last_seen_at")
    Instant lastSeenAt;

    /// For Hibernate.
    protected Account() {}

    Account(EmailAddress email, String name) {
        id = UUID.randomUUID();
        this.email = email.text();
        this.name = name;
        role = Role.MEMBER;
        createdAt = Instant.now();
        lastSeenAt = createdAt;
    }

    static Optional<Account> at(EmailAddress email) {
        return find("email", email.text()).firstResultOptional();
    }

    static Optional<Account> of(UUID id) {
        return findByIdOptional(id);
    }

    /// What the rest of the house may know of it.
    Member member() {
        return new Member(id, email, name, role);
    }
}
