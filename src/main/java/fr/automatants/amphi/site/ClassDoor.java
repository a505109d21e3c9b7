package fr.automatants.amphi.site;

import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.classroom.Door;
import fr.automatants.amphi.learner.Instructors;
import fr.automatants.amphi.learner.Learners;
import fr.automatants.amphi.learner.Visitor;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// Tells a class who stands at its door, by the browser's cookies.
@Singleton
class ClassDoor implements Door {
    private final Learners learners;
    private final Instructors instructors;

    ClassDoor(Learners learners, Instructors instructors) {
        this.learners = learners;
        this.instructors = instructors;
    }

    @Override
    public Optional<UUID> known() {
        return Visitor.learner(VaadinRequest.getCurrent()).flatMap(learners::known);
    }

    @Override
    public Optional<UUID> welcome() {
        return Visitor.learner(VaadinRequest.getCurrent()).map(learners::welcome);
    }

    @Override
    public boolean instructor() {
        return Visitor.instructor(VaadinRequest.getCurrent())
                .filter(instructors::known)
                .isPresent();
    }
}
