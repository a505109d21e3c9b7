package fr.automatants.amphi.challenge;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of who competes: a member alone, a team, or, without either, whoever was erased.
@Entity
public class Entrant extends PanacheEntityBase {
    @Id UUID id;

    @Column String challenge;

    @Column(name = "account_id")
    @Nullable UUID accountId;

    @Column @Nullable String team;

    /// The team's name as a board would confuse it.
    @Column @Nullable String folded;

    @Column(name = "name_hidden")
    boolean nameHidden;

    @Column(name = "created_at")
    Instant createdAt;

    /// For Hibernate.
    protected Entrant() {}

    private Entrant(String challenge) {
        id = UUID.randomUUID();
        this.challenge = challenge;
        createdAt = Instant.now();
    }

    static Entrant team(String challenge, String name, String folded) {
        Entrant entrant = new Entrant(challenge);
        entrant.team = name;
        entrant.folded = folded;
        return entrant;
    }

    static Optional<Entrant> of(UUID id) {
        return findByIdOptional(id);
    }

    static List<Entrant> of(String challenge) {
        return list("challenge", challenge);
    }

    static Optional<Entrant> alone(String challenge, UUID account) {
        return find("challenge = ?1 and accountId = ?2", challenge, account).firstResultOptional();
    }

    boolean isTeam() {
        return team != null;
    }
}
