package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.automatants.amphi.challenge.Leaderboard;
import fr.automatants.amphi.challenge.ParisTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A track's ranking as a table; the club's own entries in grey.
public final class BoardTable extends Composite<Div> {
    private static final List<String> COLUMNS =
            List.of("rank", "name", "score", "interval", "parameters", "energy", "when");

    private final Numbers numbers = new Numbers(getLocale());
    private final Optional<UUID> me;
    private final Paragraph nobody = new Paragraph(getTranslation("challenge.board.nobody"));
    private final NativeTable table = new NativeTable();
    private final Paragraph earlier = new Paragraph(getTranslation("challenge.board.earlier"));
    private transient @Nullable List<Leaderboard.Row> shown;

    /// An empty board.
    ///
    /// @param caption what is ranked here
    /// @param me whose line is marked
    public BoardTable(String caption, Optional<UUID> me) {
        this.me = me;
        getContent().addClassName("board");
        // A table wider than a phone scrolls by itself; so it must be reachable by the keyboard.
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(header(getTranslation("challenge.board." + column))));
        table.getHead().add(head);
        earlier.addClassName("small");
        getContent().add(nobody, table, earlier);
    }

    /// Shows the lines of a board in place of those before; `false` if they are the same.
    public boolean show(List<Leaderboard.Row> rows) {
        if (rows.equals(shown)) {
            return false;
        }
        shown = rows;
        nobody.setVisible(rows.isEmpty());
        table.setVisible(!rows.isEmpty());
        earlier.setVisible(rows.stream().anyMatch(Leaderboard.Row::earlierPictures));
        table.getBody().removeAll();
        rows.forEach(row -> table.getBody().add(line(row)));
        return true;
    }

    private static NativeTableHeaderCell header(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow line(Leaderboard.Row row) {
        NativeTableRow line =
                new NativeTableRow(
                        cell(numbers.whole(row.rank())),
                        cell(name(row)),
                        cell(score(row)),
                        cell(numbers.interval(row.counted())),
                        cell(numbers.whole(row.parameters())),
                        cell(numbers.energy(row.multiplyAdds())),
                        cell(row.isBaseline() ? "" : day(row)));
        if (row.isBaseline()) {
            line.addClassName("baseline");
        }
        if (mine(row)) {
            line.addClassName("mine");
        }
        return line;
    }

    private boolean mine(Leaderboard.Row row) {
        return me.filter(row::isOf).isPresent();
    }

    private String name(Leaderboard.Row row) {
        String name = PartyText.of(row.party(), this);
        return mine(row) ? getTranslation("challenge.board.me", name) : name;
    }

    private String score(Leaderboard.Row row) {
        String score = numbers.accuracy(row.counted());
        return row.earlierPictures()
                ? getTranslation("challenge.board.earlier-score", score)
                : score;
    }

    private String day(Leaderboard.Row row) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(ParisTime.day(row.uploadedAt()));
    }

    private static Component cell(String text) {
        return new NativeTableCell(text);
    }
}
