package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.automatants.amphi.challenge.ParisTime;
import fr.automatants.amphi.challenge.Standing;
import fr.automatants.amphi.challenge.score.Tally;
import fr.automatants.amphi.engine.file.Refusal;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/// What a member has handed in, the newest first, and what became of it.
final class HistoryTable extends Composite<Div> {
    private static final List<String> COLUMNS =
            List.of("when", "file", "practice", "public", "robust", "word");

    private final Numbers numbers;

    HistoryTable(List<Standing> standings) {
        numbers = new Numbers(getLocale());
        String caption = getTranslation("challenge.history.title");
        NativeTable table = new NativeTable();
        table.setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(getTranslation("challenge.history." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        standings.reversed().forEach(standing -> table.getBody().add(line(standing)));
        getContent().addClassName("board");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
        getContent().add(table);
    }

    private NativeTableRow line(Standing standing) {
        String when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .format(standing.uploadedAt().atZone(ParisTime.ZONE));
        return new NativeTableRow(
                new NativeTableCell(when),
                new NativeTableCell(standing.fileName()),
                score(standing.practice()),
                score(standing.shown()),
                score(standing.robust()),
                new NativeTableCell(word(standing)));
    }

    private NativeTableCell score(Optional<Tally> tally) {
        return new NativeTableCell(tally.map(numbers::accuracy).orElse("–"));
    }

    private String word(Standing standing) {
        return switch (standing.state()) {
            case QUEUED -> getTranslation("challenge.history.queued");
            case RUNNING ->
                    getTranslation(
                            "challenge.history.running", Math.round(100 * standing.progress()));
            case SCORED ->
                    getTranslation(
                            "challenge.history." + (standing.improved() ? "better" : "same"));
            case REJECTED -> standing.refusal().map(this::refusal).orElse("");
        };
    }

    private String refusal(Refusal refusal) {
        return getTranslation(
                "refusal." + refusal.reason().key(),
                refusal.field(),
                refusal.found(),
                refusal.expected());
    }
}
