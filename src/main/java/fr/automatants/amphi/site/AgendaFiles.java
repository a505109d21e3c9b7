package fr.automatants.amphi.site;

import fr.automatants.amphi.course.Course;
import fr.automatants.amphi.course.Event;
import fr.automatants.amphi.course.Library;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/// Serves the calendar files: `/api/agenda.ics`, to which a calendar may subscribe, and one a date.
public class AgendaFiles {
    private static final int BEFORE_PAGES = 8_000;
    private static final String ONE = "/api/agenda/(?<id>[\\w-]+)\\.ics";

    private final Library library;

    AgendaFiles(Library library) {
        this.library = library;
    }

    void serve(@Observes Router router) {
        router.get("/api/agenda.ics")
                .order(BEFORE_PAGES)
                .blockingHandler(context -> send(context, "agenda", event -> true));
        router.getWithRegex(ONE)
                .setName("/api/agenda/*")
                .order(BEFORE_PAGES)
                .blockingHandler(this::sendOne);
    }

    private void sendOne(RoutingContext context) {
        String id = context.pathParam("id");
        send(context, id, event -> event.id().equals(id));
    }

    private void send(RoutingContext context, String name, Predicate<Event> wanted) {
        Course course = library.course();
        List<Event> events = course.agenda().stream().filter(wanted).toList();
        if (events.isEmpty()) {
            context.next();
            return;
        }
        String asked = Objects.toString(context.request().getParam(Language.PARAMETER), "");
        String language = Language.of(Locale.of(asked)).code();
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .putHeader("Content-Disposition", "attachment; filename=\"" + name + ".ics\"")
                .end(AgendaFile.of(course, events, language));
    }
}
