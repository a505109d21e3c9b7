package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Standing;
import fr.automatants.amphi.challenge.State;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// What a member has handed in: the curve, the table that says the same, and the choice of finals.
final class HistoryPanel extends Composite<Div> {
    private static final int A_CURVE = 2;

    private final transient Challenge challenge;
    private final Paragraph nothing = new Paragraph(getTranslation("challenge.mine.nothing"));
    private final Paragraph finals = new Paragraph();
    private final Div curve = new Div();
    private final HistoryTable table;

    HistoryPanel(
            Challenge challenge,
            HistoryTable.Choice choice,
            Function<Standing, Component> withdraw) {
        this.challenge = challenge;
        table = new HistoryTable(challenge, choice, withdraw);
        curve.addClassName("board-picture");
        finals.getElement().setAttribute("role", "status");
        getContent()
                .add(
                        new H3(getTranslation("challenge.history.title")),
                        nothing,
                        curve,
                        finals,
                        table);
    }

    /// Shows them.
    ///
    /// @param standings the oldest first
    void show(List<Standing> standings) {
        nothing.setVisible(standings.isEmpty());
        table.setVisible(!standings.isEmpty());
        table.show(standings);
        List<Standing> scored =
                standings.stream().filter(one -> one.state() == State.SCORED).toList();
        curve.setVisible(scored.size() >= A_CURVE);
        if (curve.isVisible()) {
            draw(scored);
        }
        finals.setVisible(!scored.isEmpty());
        finals.setText(finals(scored));
    }

    private void draw(List<Standing> scored) {
        curve.removeAll();
        Paragraph words = new Paragraph(getTranslation("challenge.history.picture"));
        words.addClassName("small");
        curve.add(
                new Svg(
                        new HistoryPicture(scored)
                                .svg(
                                        getTranslation("challenge.history.across"),
                                        getTranslation("challenge.board.up"))),
                words);
    }

    private String finals(List<Standing> scored) {
        long chosen = scored.stream().filter(Standing::finalChoice).count();
        return getTranslation(
                "challenge.finals." + (challenge.isOver(Instant.now()) ? "over" : "open"),
                chosen,
                Standing.FINALS);
    }
}
