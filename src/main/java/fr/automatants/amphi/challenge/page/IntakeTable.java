package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.automatants.amphi.challenge.Moderation;
import fr.automatants.amphi.challenge.ParisTime;
import fr.automatants.amphi.challenge.Party;
import fr.automatants.amphi.challenge.Removal;
import fr.automatants.amphi.challenge.State;
import fr.automatants.amphi.challenge.score.Tally;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What came in to a challenge, for its instructors, with what they may do about each.
public final class IntakeTable extends Composite<Div> {
    private static final List<String> COLUMNS =
            List.of("when", "who", "practice", "public", "parameters", "state", "acts");

    private final Moderation moderation;
    private final UUID instructor;
    private final Runnable changed;
    private final Numbers numbers;

    /// @param changed what follows an act
    public IntakeTable(
            List<Moderation.Line> lines, Moderation moderation, UUID instructor, Runnable changed) {
        this.moderation = moderation;
        this.instructor = instructor;
        this.changed = changed;
        numbers = new Numbers(getLocale());
        String caption = getTranslation("hosts.submissions");
        NativeTable table = new NativeTable();
        table.setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(getTranslation("hosts.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        lines.forEach(line -> table.getBody().add(row(line)));
        getContent().addClassNames("board", "intake");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
        getContent().add(table);
    }

    private NativeTableRow row(Moderation.Line line) {
        String when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .format(line.uploadedAt().atZone(ParisTime.ZONE));
        NativeTableRow row =
                new NativeTableRow(
                        new NativeTableCell(when),
                        who(line),
                        score(line.practice()),
                        score(line.open()),
                        new NativeTableCell(
                                line.parameters() == 0 ? "–" : numbers.whole(line.parameters())),
                        new NativeTableCell(state(line)),
                        acts(line));
        if (line.removal().isPresent()) {
            row.addClassName("baseline");
        }
        return row;
    }

    private NativeTableCell who(Moderation.Line line) {
        Span file = new Span(line.fileName());
        file.addClassName("small");
        return new NativeTableCell(
                new Div(new Span(PartyText.known(line.party(), this)), new Div(file)));
    }

    private NativeTableCell score(Optional<Tally> tally) {
        return new NativeTableCell(tally.map(numbers::accuracy).orElse("–"));
    }

    private String state(Moderation.Line line) {
        String state =
                switch (line.state()) {
                    case QUEUED -> getTranslation("challenge.history.queued");
                    case RUNNING ->
                            getTranslation(
                                    "challenge.history.running", Math.round(100 * line.progress()));
                    case SCORED ->
                            line.removal()
                                    .map(removal -> RemovalText.of(removal, this))
                                    .orElseGet(() -> getTranslation("hosts.scored"));
                    case REJECTED ->
                            line.refusal()
                                    .map(refusal ->
                                            getTranslation(
                                                    "refusal." + refusal.reason().key(),
                                                    refusal.field(),
                                                    refusal.found(),
                                                    refusal.expected()))
                                    .orElse("");
                };
        return line.failures() > 0
                ? state + " " + getTranslation("hosts.failures", line.failures())
                : state;
    }

    private NativeTableCell acts(Moderation.Line line) {
        Div acts = new Div();
        acts.addClassName("moderation");
        if (line.state() == State.SCORED) {
            acts.add(ranking(line));
        }
        if (!(line.party() instanceof Party.Anonymous)) {
            acts.add(naming(line));
        }
        return new NativeTableCell(acts);
    }

    private Component ranking(Moderation.Line line) {
        boolean out = line.removal().filter(Removal.Disqualified.class::isInstance).isPresent();
        return new ReasonButton(
                out ? "restore" : "disqualify",
                PartyText.known(line.party(), this),
                reason ->
                        out
                                ? moderation.restore(line.id(), instructor, reason)
                                : moderation.disqualify(line.id(), instructor, reason),
                changed);
    }

    private Component naming(Moderation.Line line) {
        boolean hidden = line.party() instanceof Party.Hidden;
        return new ReasonButton(
                hidden ? "show-name" : "hide-name",
                PartyText.known(line.party(), this),
                reason -> moderation.hideName(line.entrant(), !hidden, instructor, reason),
                changed);
    }
}
