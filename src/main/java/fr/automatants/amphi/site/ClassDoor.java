package fr.automatants.amphi.site;

import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.classroom.Door;
import fr.automatants.amphi.learner.Learners;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Role;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// Tells a class who stands at its door, by the browser's cookies.
@Singleton
class ClassDoor implements Door {
    private final Learners learners;
    private final Visitors visitors;

    ClassDoor(Learners learners, Visitors visitors) {
        this.learners = learners;
        this.visitors = visitors;
    }

    @Override
    public Optional<UUID> known() {
        return visitors.learner(VaadinRequest.getCurrent()).flatMap(learners::known);
    }

    @Override
    public Optional<UUID> welcome() {
        return visitors.learner(VaadinRequest.getCurrent()).map(learners::welcome);
    }

    @Override
    public boolean instructor() {
        return visitors.role(VaadinRequest.getCurrent()).reaches(Role.INSTRUCTOR);
    }
}
