package fr.automatants.amphi.site;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.automatants.amphi.course.Course;
import fr.automatants.amphi.course.Event;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// S1 and S34: the club's dates, from `course.yaml`.
class Agenda extends Section {
    private final String language;

    Agenda(Course course, String language) {
        this.language = language;
        addClassName("agenda");
        setId("agenda");
        setVisible(!course.agenda().isEmpty());
        add(new H2(getTranslation("home.agenda")));
        UnorderedList list = new UnorderedList();
        course.agenda().forEach(event -> list.add(item(event)));
        add(list);
    }

    private ListItem item(Event event) {
        Span title = new Span(event.title(language));
        Span place = new Span(event.place());
        place.addClassName("small");
        place.setVisible(!event.place().isEmpty());
        return new ListItem(date(event), title, hour(event), place);
    }

    private HtmlComponent date(Event event) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
        HtmlComponent time = new HtmlComponent("time");
        time.getElement().setText(day.withLocale(getLocale()).format(event.start()));
        time.getElement().setAttribute("datetime", event.start().toOffsetDateTime().toString());
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
}
