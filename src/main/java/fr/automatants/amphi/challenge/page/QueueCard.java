package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.automatants.amphi.challenge.Sight;
import fr.automatants.amphi.challenge.Standing;
import fr.automatants.amphi.challenge.State;
import fr.automatants.amphi.challenge.score.Tally;
import java.util.Optional;

/// A member's model on its way: how many are before it, then how far it is judged, then its result.
final class QueueCard extends Composite<Div> {
    private final Paragraph words = new Paragraph();
    private final HtmlComponent bar = new HtmlComponent("progress");
    private final Span percent = new Span();
    private final Div way = new Div(bar, percent);

    QueueCard() {
        getContent().addClassNames("card", "queue");
        // the number changes twice a second; who listens hears the states and the result alone
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("max", "100");
        bar.getElement().setAttribute("aria-label", getTranslation("challenge.queue.bar"));
        way.addClassName("queue-way");
        getContent().add(words, way);
        setVisible(false);
    }

    /// Shows a submission on its way.
    void show(Sight.Waiting waiting, int before) {
        boolean running = waiting.state() == State.RUNNING;
        long share = running ? Math.round(100 * waiting.progress()) : 0;
        setVisible(true);
        way.setVisible(true);
        bar.getElement().setProperty("value", share);
        percent.setText(getTranslation("challenge.queue.percent", share));
        words.setText(
                running
                        ? getTranslation("challenge.queue.running")
                        : getTranslation("challenge.queue.waiting", before));
        getContent().getElement().setAttribute("data-state", waiting.state().name());
    }

    /// Shows what came of it.
    void show(Standing standing) {
        setVisible(true);
        way.setVisible(false);
        words.setText(
                getTranslation(
                        "challenge.queue." + (standing.improved() ? "better" : "same"),
                        standing.fileName(),
                        score(standing.practice()),
                        score(standing.shown())));
        getContent().getElement().setAttribute("data-state", standing.state().name());
    }

    private String score(Optional<Tally> tally) {
        return tally.map(new Numbers(getLocale())::accuracy).orElse("–");
    }
}
