package fr.automatants.amphi.site;

import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.learner.Mark;
import fr.automatants.amphi.learner.Progress;
import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.account.Visitors;
import jakarta.enterprise.context.Dependent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What the person before this view has met; without cookies it lasts as long as the view.
@Dependent
class Marks {
    private final Progress progress;
    private final Optional<Secret> learner;
    private final Set<Mark> all;

    Marks(Progress progress, Visitors visitors) {
        this.progress = progress;
        learner = visitors.learner(VaadinRequest.getCurrent());
        all = new HashSet<>(learner.map(progress::of).orElse(Set.of()));
    }

    /// Live: grows with each mark.
    Set<Mark> all() {
        return all;
    }

    void section(String page, String section) {
        keep(Mark.section(page, section));
    }

    void widget(String page, String widget) {
        keep(Mark.widget(page, widget));
    }

    private void keep(Mark mark) {
        if (all.add(mark)) {
            learner.ifPresent(secret -> progress.keep(secret, mark));
        }
    }
}
