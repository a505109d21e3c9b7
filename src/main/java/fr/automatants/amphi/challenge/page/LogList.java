package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.automatants.amphi.challenge.ModerationLog;
import fr.automatants.amphi.challenge.ParisTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// Who did what to a challenge, when and why.
public final class LogList extends Composite<UnorderedList> {
    /// Shows a log, the latest first.
    public LogList(List<ModerationLog.Line> lines) {
        getContent().addClassNames("role-log", "moderation-log");
        lines.forEach(line -> getContent().add(item(line)));
    }

    private ListItem item(ModerationLog.Line line) {
        String when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .format(line.at().atZone(ParisTime.ZONE));
        String by = line.by().orElseGet(() -> getTranslation("hosts.log.gone"));
        String about = line.about().map(party -> PartyText.known(party, this)).orElse("");
        StringBuilder text =
                new StringBuilder(getTranslation("hosts.log." + line.act().key(), when, by, about));
        if (!line.detail().isEmpty()) {
            text.append(" (").append(line.detail()).append(')');
        }
        if (!line.reason().isEmpty()) {
            text.append(' ').append(getTranslation("hosts.log.reason", line.reason()));
        }
        return new ListItem(text.toString());
    }
}
