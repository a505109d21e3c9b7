package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Standing;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// What a member has handed in, the newest first, and what became of it. A line that is known is
/// changed in its place, so that nobody loses the one that they are reading or pressing.
final class HistoryTable extends Composite<Div> {
    private static final List<String> COLUMNS =
            List.of("when", "file", "practice", "public", "robust", "final", "word");

    private final transient Challenge challenge;
    private final transient Choice choice;
    private final transient Function<Standing, Component> withdraw;
    private final Map<UUID, HistoryLine> lines = new HashMap<>();
    private final NativeTable table = new NativeTable();

    /// Somebody chooses a final, or takes the choice back.
    interface Choice {
        void choose(UUID submission, boolean chosen);
    }

    /// @param withdraw makes what takes a submission back
    HistoryTable(Challenge challenge, Choice choice, Function<Standing, Component> withdraw) {
        this.withdraw = withdraw;
        this.challenge = challenge;
        this.choice = choice;
        String caption = getTranslation("challenge.history.title");
        table.setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(getTranslation("challenge.history." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        getContent().addClassNames("board", "history");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
        getContent().add(table);
    }

    /// Shows them.
    ///
    /// @param standings the oldest first
    void show(List<Standing> standings) {
        boolean over = challenge.isOver(Instant.now());
        Set<UUID> gone = new HashSet<>(lines.keySet());
        standings.forEach(standing -> gone.remove(standing.id()));
        gone.forEach(id -> table.getBody().remove(lines.remove(id)));
        for (Standing standing : standings) {
            lines.computeIfAbsent(standing.id(), this::begin).show(standing, over);
        }
    }

    private HistoryLine begin(UUID id) {
        HistoryLine line = new HistoryLine(chosen -> choice.choose(id, chosen), withdraw);
        table.getBody().addComponentAsFirst(line);
        return line;
    }
}
