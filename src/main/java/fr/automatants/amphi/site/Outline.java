package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.automatants.amphi.course.Course;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.course.Part;
import fr.automatants.amphi.course.Section;
import fr.automatants.amphi.learner.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The parts and pages of the course beside the text, with a tick for all that was seen.
class Outline extends Nav {
    private final Library library;
    private final Page here;
    private final String language;
    private final Map<Mark, Component> ticks = new HashMap<>();
    private final Set<Mark> seen;
    private final WidgetIds ids;

    /// `seen` is shared with the view, which adds to it before ticking.
    Outline(Library library, Page here, String language, Set<Mark> seen) {
        this.library = library;
        this.here = here;
        this.language = language;
        this.seen = seen;
        ids = new WidgetIds(here);
        addClassName("outline");
        setAriaLabel(getTranslation("outline.label"));
        Course course = library.course();
        course.parts().forEach(this::add);
    }

    /// Shows a section of the page at hand as seen, and the page with it once all are.
    void tickSection(String section) {
        tick(Mark.section(here.slug(), section));
        Component page = ticks.get(pageMark(here));
        if (page != null && all(here)) {
            done(page, "outline.seen");
        }
    }

    /// Shows a widget of the page at hand as tried.
    void tickWidget(String widget) {
        tick(Mark.widget(here.slug(), widget));
    }

    private void tick(Mark mark) {
        Component item = ticks.get(mark);
        if (item != null) {
            done(item, said(mark));
        }
    }

    private void add(Part part) {
        Div title = new Div(part.title(language));
        title.addClassName("outline-part");
        OrderedList list = new OrderedList();
        List<Page> written =
                part.pages().stream()
                        .flatMap(slug -> library.page(slug, language).stream())
                        .toList();
        written.forEach(page -> list.add(item(page)));
        // a part without a page yet is announced on the first page, not here
        if (!written.isEmpty()) {
            add(title, list);
        }
    }

    private ListItem item(Page page) {
        RouterLink link = new RouterLink();
        link.setRoute(CourseView.class, new RouteParameters(new RouteParam("slug", page.slug())));
        link.add(tickCircle(), new Span(page.title()));
        ListItem item = new ListItem(link);
        ticks.put(pageMark(page), item);
        if (all(page)) {
            done(item, "outline.seen");
        }
        if (page.slug().equals(here.slug())) {
            link.getElement().setAttribute("aria-current", "page");
            item.add(sections());
        }
        return item;
    }

    private OrderedList sections() {
        OrderedList list = new OrderedList();
        list.addClassName("outline-sections");
        here.sections().stream().filter(s -> !s.title().isEmpty()).forEach(s -> list.add(item(s)));
        return list;
    }

    private ListItem item(Section section) {
        Anchor link = new Anchor("#" + section.id());
        link.getElement().setAttribute("router-ignore", true);
        link.add(tickCircle(), new Span(section.title()));
        ListItem item = new ListItem(link);
        follow(item, Mark.section(here.slug(), section.id()));
        ids.in(section).forEach(id -> link.add(hand(Mark.widget(here.slug(), id))));
        return item;
    }

    /// A hand beside a section that holds a widget: filled once the widget was tried.
    private Span hand(Mark widget) {
        Span hand = new Span(new Span());
        hand.addClassName("hand-mark");
        hand.getElement().getChild(0).setAttribute("aria-hidden", "true");
        hand.setTitle(getTranslation("outline.widget"));
        follow(hand, widget);
        return hand;
    }

    private void follow(Component item, Mark mark) {
        ticks.put(mark, item);
        if (seen.contains(mark)) {
            done(item, said(mark));
        }
    }

    private static String said(Mark mark) {
        return mark.kind() == Mark.Kind.SECTION ? "outline.seen" : "outline.tried";
    }

    private boolean all(Page page) {
        return page.sections().stream()
                .allMatch(section -> seen.contains(Mark.section(page.slug(), section.id())));
    }

    private void done(Component item, String key) {
        if (item.hasClassName("done")) {
            return;
        }
        item.addClassName("done");
        Span said = new Span(getTranslation(key));
        said.addClassName("sr-only");
        item.getElement().getChild(0).appendChild(said.getElement());
    }

    private static Mark pageMark(Page page) {
        return Mark.section(page.slug(), "");
    }

    private static Span tickCircle() {
        Span tick = new Span();
        tick.addClassName("tick");
        tick.getElement().setAttribute("aria-hidden", "true");
        return tick;
    }
}
