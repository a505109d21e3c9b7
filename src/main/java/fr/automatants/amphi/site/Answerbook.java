package fr.automatants.amphi.site;

import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.learner.QuizAnswers;
import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.widget.Answers;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;

/// What the person before this view has answered; without cookies it lasts as long as the view.
@Dependent
class Answerbook {
    private final QuizAnswers kept;
    private final Optional<Secret> learner;

    Answerbook(QuizAnswers kept, Visitors visitors) {
        this.kept = kept;
        learner = visitors.learner(VaadinRequest.getCurrent());
    }

    /// Their answers to one quiz of a page.
    Answers of(String page, String quiz) {
        return learner.<Answers>map(secret -> new Kept(kept, secret, page, quiz))
                .orElseGet(Answers::unkept);
    }

    private record Kept(QuizAnswers kept, Secret secret, String page, String quiz)
            implements Answers {
        @Override
        public List<Given> given() {
            return kept.last(secret, page, quiz).stream()
                    .map(last -> new Given(last.question(), last.answer(), last.right()))
                    .toList();
        }

        @Override
        public void give(Given given) {
            kept.keep(secret, page, quiz, given.question(), given.answer(), given.right());
        }

        @Override
        public void startOver() {
            kept.startOver(secret, page, quiz);
        }
    }
}
