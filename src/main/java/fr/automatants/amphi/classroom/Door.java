package fr.automatants.amphi.classroom;

import java.util.Optional;
import java.util.UUID;

/// Who stands at a class's door: asked during a request, answered by who knows the people.
public interface Door {
    /// The person of this browser, if they have done anything here before.
    Optional<UUID> known();

    /// The person of this browser, known from now on; empty if it keeps no cookies.
    Optional<UUID> welcome();

    /// Whether it is an instructor, who watches without a seat.
    boolean instructor();
}
