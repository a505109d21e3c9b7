package fr.automatants.amphi.site;

import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.learner.Learners;
import fr.automatants.amphi.learner.Progress;
import fr.automatants.amphi.learner.QuizAnswers;
import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.WriteBehind;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.widget.WidgetRegistry;
import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The person before this view, and how far they are.
@Dependent
class Reader {
    private final Library library;
    private final WidgetRegistry widgets;
    private final Progress progress;
    private final QuizAnswers answers;
    private final Learners learners;
    private final WriteBehind behind;
    private final Optional<Secret> secret;

    Reader(
            Library library,
            WidgetRegistry widgets,
            Progress progress,
            QuizAnswers answers,
            Learners learners,
            WriteBehind behind,
            Visitors visitors) {
        this.behind = behind;
        this.library = library;
        this.widgets = widgets;
        this.progress = progress;
        this.answers = answers;
        this.learners = learners;
        secret = visitors.learner(VaadinRequest.getCurrent());
    }

    /// What their browser holds.
    Optional<Secret> secret() {
        return secret;
    }

    /// Who they are, if anything is kept of them.
    Optional<UUID> known() {
        secret.ifPresent(behind::settle);
        return secret.flatMap(learners::known);
    }

    /// The course as progress counts it.
    Outlined course(String language) {
        return new Outlined(library, language, widgets::questions);
    }

    /// How far they are in it.
    Standing standing(String language) {
        return Standing.of(
                course(language),
                secret.map(progress::of).orElseGet(LinkedHashSet::new),
                secret.map(answers::all).orElseGet(Map::of));
    }
}
