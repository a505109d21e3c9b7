package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.course.Part;
import fr.automatants.amphi.learner.Mark;
import java.util.List;
import java.util.Set;

/// S2: the four parts of the course, their pages where they exist, their topics where not yet.
class Plan extends Section {
    private final Library library;
    private final String language;
    private final Set<Mark> seen;

    Plan(Library library, String language, Set<Mark> seen) {
        this.library = library;
        this.language = language;
        this.seen = seen;
        addClassName("plan");
        setId("plan");
        add(new H2(getTranslation("home.plan")));
        Div parts = new Div();
        parts.addClassName("plan-parts");
        library.course().parts().forEach(part -> parts.add(card(part)));
        add(parts);
    }

    private Component card(Part part) {
        Div card = new Div(new H3(part.title(language)));
        card.addClassName("plan-part");
        OrderedList topics = new OrderedList();
        part.plan(language).forEach(topic -> topics.add(new ListItem(topic)));
        OrderedList pages = new OrderedList();
        pages.addClassName("plan-pages");
        List<Page> written =
                part.pages().stream()
                        .flatMap(slug -> library.page(slug, language).stream())
                        .toList();
        written.forEach(page -> pages.add(item(page)));
        if (!part.plan(language).isEmpty()) {
            card.add(topics);
        }
        if (written.isEmpty()) {
            Span soon = new Span(getTranslation("home.soon"));
            soon.addClassName("soon");
            card.add(soon);
        } else {
            card.add(pages, read(written));
        }
        return card;
    }

    private Span read(List<Page> pages) {
        long read = pages.stream().filter(this::all).count();
        Span span = new Span(getTranslation("home.read", read, pages.size()));
        span.addClassName("small");
        return span;
    }

    private ListItem item(Page page) {
        RouterLink link = new RouterLink();
        link.setRoute(CourseView.class, new RouteParameters(new RouteParam("slug", page.slug())));
        Span tick = new Span();
        tick.addClassName("tick");
        tick.getElement().setAttribute("aria-hidden", "true");
        Span minutes = new Span(getTranslation("page.minutes", page.minutes()));
        minutes.addClassName("small");
        link.add(tick, new Span(page.title()), minutes);
        ListItem item = new ListItem(link);
        item.setClassName("done", all(page));
        return item;
    }

    private boolean all(Page page) {
        return page.sections().stream()
                .allMatch(section -> seen.contains(Mark.section(page.slug(), section.id())));
    }
}
