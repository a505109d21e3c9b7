package fr.automatants.amphi.site;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import fr.automatants.amphi.course.Course;
import fr.automatants.amphi.course.Event;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Dates of the agenda as an iCalendar file (RFC 5545): hours in UTC, whole days as dates.
final class AgendaFile {
    private AgendaFile() {}

    /// The file of some of a course's dates, in a language.
    static String of(Course course, List<Event> events, String language) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Automatants//Amphi//" + language.toUpperCase(Locale.ROOT));
        calendar.setName(course.title(language));
        events.stream().map(event -> entry(course, event, language)).forEach(calendar::addEvent);
        return Folding.fold(unfolded(calendar));
    }

    private static String unfolded(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not from a text in memory
        }
        return text.toString();
    }

    private static VEvent entry(Course course, Event event, String language) {
        VEvent entry = new VEvent();
        entry.setUid(uid(course, event));
        entry.setSummary(event.title(language));
        entry.setDateStart(start(event));
        if (!event.place().isEmpty()) {
            entry.setLocation(event.place());
        }
        return entry;
    }

    /// The same in every language and at every download, so that a calendar replaces a moved date.
    private static String uid(Course course, Event event) {
        String name = course.title(course.defaultLanguage()) + "/" + event.id();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static DateStart start(Event event) {
        return event.allDay()
                ? new DateStart(day(event.start().toLocalDate()))
                : new DateStart(Date.from(event.start().toInstant()), true);
    }

    /// Without a time zone, in which midnight might fall on the day before.
    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                false);
    }
}
