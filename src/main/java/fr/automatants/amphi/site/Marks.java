package fr.automatants.amphi.site;

import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.learner.Mark;
import fr.automatants.amphi.learner.Progress;
import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.account.Visitors;
import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/// What the person before this view has met; without cookies it lasts as long as the view.
@Dependent
class Marks {
    private final Progress progress;
    private final Optional<Secret> learner;
    private final SequencedSet<Mark> all;

    Marks(Progress progress, Visitors visitors) {
        this.progress = progress;
        learner = visitors.learner(VaadinRequest.getCurrent());
        all = learner.map(progress::of).orElseGet(LinkedHashSet::new);
        if (!all.isEmpty()) {
            learner.ifPresent(progress::came);
        }
    }

    /// Live: grows with each mark; the latest is the last.
    SequencedSet<Mark> all() {
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
