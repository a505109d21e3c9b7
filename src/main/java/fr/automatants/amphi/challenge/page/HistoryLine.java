package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.automatants.amphi.challenge.ParisTime;
import fr.automatants.amphi.challenge.Standing;
import fr.automatants.amphi.challenge.State;
import fr.automatants.amphi.challenge.Words;
import fr.automatants.amphi.challenge.score.Tally;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One submission in a member's table: its scores, whether it is a final, and its details.
final class HistoryLine extends NativeTableRow {
    private final Numbers numbers = new Numbers(getLocale());
    private final NativeTableCell when = new NativeTableCell();
    private final NativeTableCell file = new NativeTableCell();
    private final NativeTableCell practice = new NativeTableCell();
    private final NativeTableCell open = new NativeTableCell();
    private final NativeTableCell robust = new NativeTableCell();
    private final NativeButton toggle;
    private final Span chosen = new Span();
    private final Span word = new Span();
    private final NativeDetails details = new NativeDetails();
    private final Div back = new Div();
    private final transient Function<Standing, Component> withdraw;
    private @Nullable Standing shown;

    HistoryLine(Consumer<Boolean> choice, Function<Standing, Component> withdraw) {
        this.withdraw = withdraw;
        toggle = new NativeButton("", click -> choice.accept(!isFinal()));
        toggle.addClassName("final");
        details.setSummaryText(getTranslation("challenge.history.details"));
        name(practice, "practice");
        name(open, "public");
        name(robust, "robust");
        add(
                when,
                file,
                practice,
                open,
                robust,
                new NativeTableCell(toggle, chosen),
                new NativeTableCell(word, details));
    }

    /// A phone shows the line as a card, without the table's head.
    private void name(NativeTableCell cell, String column) {
        cell.getElement()
                .setAttribute("data-column", getTranslation("challenge.history." + column));
    }

    /// Shows what became of it.
    ///
    /// @param over whether the finals can no longer be chosen
    void show(Standing standing, boolean over) {
        boolean same = standing.equals(shown);
        shown = standing;
        boolean scored = standing.state() == State.SCORED;
        boolean ranks = scored && standing.removal().isEmpty();
        toggle.setVisible(ranks && !over);
        back.setVisible(ranks && !over);
        chosen.setText(over && standing.finalChoice() ? "✓" : "");
        if (!same) {
            fill(standing);
        }
    }

    private boolean isFinal() {
        return shown != null && shown.finalChoice();
    }

    private void fill(Standing standing) {
        when.setText(when(standing));
        file.setText(standing.fileName());
        practice.setText(score(standing.practice()));
        open.setText(score(standing.shown()));
        robust.setText(score(standing.robust()));
        word.setText(word(standing));
        toggle.setText(
                getTranslation("challenge.finals." + (standing.finalChoice() ? "yes" : "no")));
        toggle.getElement().setAttribute("aria-pressed", "" + standing.finalChoice());
        toggle.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "challenge.finals.label", standing.fileName(), when(standing)));
        details.setVisible(!standing.state().isInFlight());
        back.removeAll();
        back.add(withdraw.apply(standing));
        details.setContent(new Div(details(standing), back));
    }

    private String when(Standing standing) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(standing.uploadedAt().atZone(ParisTime.ZONE));
    }

    private String score(Optional<Tally> tally) {
        return tally.map(numbers::accuracy).orElse("–");
    }

    private String word(Standing standing) {
        return standing.removal()
                .map(removal -> RemovalText.of(removal, this))
                .orElseGet(() -> getTranslation("challenge.history." + outcome(standing)));
    }

    private static String outcome(Standing standing) {
        return switch (standing.state()) {
            case QUEUED -> "queued";
            case RUNNING -> "running";
            case SCORED -> standing.improved() ? "better" : "same";
            case REJECTED -> "refused";
        };
    }

    private Component details(Standing standing) {
        DescriptionList list = new DescriptionList();
        standing.refusal()
                .ifPresent(
                        refusal -> fact(list, "refused", new Words(getLocale()).refusal(refusal)));
        standing.practice().ifPresent(tally -> fact(list, "practice", exact(tally)));
        standing.shown().ifPresent(tally -> fact(list, "public", exact(tally)));
        standing.robust().ifPresent(tally -> fact(list, "robust", exact(tally)));
        if (standing.parameters() > 0) {
            fact(list, "parameters", numbers.whole(standing.parameters()));
            fact(list, "multiply-adds", numbers.whole(standing.multiplyAdds()));
            fact(list, "energy", numbers.energy(standing.multiplyAdds()));
        }
        return list;
    }

    private String exact(Tally tally) {
        return getTranslation(
                "challenge.fact.exact",
                numbers.whole(tally.correct()),
                numbers.whole(tally.total()),
                numbers.interval(tally));
    }

    private void fact(DescriptionList list, String key, String value) {
        list.add(
                new DescriptionList.Term(getTranslation("challenge.fact." + key)),
                new DescriptionList.Description(value));
    }
}
