package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.automatants.amphi.course.Course;
import fr.automatants.amphi.course.Event;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;

/// S1 and S34: the club's dates, from `course.yaml`, and their calendar files.
class Agenda extends Section {
    private final String language;
    private final LocalDate today;

    Agenda(Course course, String language) {
        this.language = language;
        today = LocalDate.now(course.zone());
        List<Event> events = course.agenda();
        addClassName("agenda");
        setId("agenda");
        setVisible(!events.isEmpty());
        add(new H2(getTranslation("home.agenda")));
        if (events.stream().allMatch(this::past)) {
            add(small(getTranslation("agenda.none")));
        }
        UnorderedList list = new UnorderedList();
        events.forEach(event -> list.add(item(event)));
        add(list, small(zone(course.zone())), all());
    }

    private ListItem item(Event event) {
        Span title = new Span(event.title(language));
        Span place = new Span(event.place());
        place.addClassName("small");
        place.setVisible(!event.place().isEmpty());
        ListItem item = new ListItem(date(event), title, hour(event), place, add(event));
        if (past(event)) {
            item.addClassName("past");
            Span past = new Span(getTranslation("agenda.past"));
            past.addClassName("tag");
            item.addComponentAsFirst(past);
        }
        return item;
    }

    /// A date is past once its day is over: who comes late still finds it.
    private boolean past(Event event) {
        return event.start().toLocalDate().isBefore(today);
    }

    private HtmlComponent date(Event event) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
        HtmlComponent time = new HtmlComponent("time");
        time.getElement().setText(day.withLocale(getLocale()).format(event.start()));
        time.getElement()
                .setAttribute(
                        "datetime",
                        event.allDay()
                                ? event.start().toLocalDate().toString()
                                : event.start().toOffsetDateTime().toString());
        return time;
    }

    private Span hour(Event event) {
        DateTimeFormatter hour = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
        Span span =
                new Span(
                        event.allDay()
                                ? getTranslation("agenda.all-day")
                                : hour.withLocale(getLocale()).format(event.start()));
        span.addClassName("small");
        return span;
    }

    private Component add(Event event) {
        Anchor add = calendar("agenda/" + event.id() + ".ics", getTranslation("agenda.add"));
        add.setAriaLabel(getTranslation("agenda.add.label", event.title(language)));
        return add;
    }

    private Component all() {
        return calendar("agenda.ics", getTranslation("agenda.all"));
    }

    private Anchor calendar(String file, String text) {
        Anchor anchor = new Anchor("api/" + file + "?lang=" + language, text);
        anchor.addClassName("agenda-calendar");
        anchor.getElement().setAttribute("router-ignore", true);
        return anchor;
    }

    private String zone(ZoneId zone) {
        return getTranslation(
                "agenda.zone", zone.getId(), zone.getDisplayName(TextStyle.FULL, getLocale()));
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        return paragraph;
    }
}
