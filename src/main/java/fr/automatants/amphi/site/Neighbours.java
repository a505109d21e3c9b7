package fr.automatants.amphi.site;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.automatants.amphi.course.Page;
import java.util.List;

/// The links to the page before and the page after.
class Neighbours extends Nav {
    Neighbours(List<Page> pages, Page here) {
        addClassName("next");
        setAriaLabel(getTranslation("page.neighbours"));
        int index = pages.stream().map(Page::slug).toList().indexOf(here.slug());
        if (index > 0) {
            add(link("page.previous", pages.get(index - 1), "previous"));
        }
        if (index < pages.size() - 1) {
            add(link("page.next", pages.get(index + 1), "following"));
        }
    }

    private RouterLink link(String key, Page page, String className) {
        RouterLink link = new RouterLink();
        link.setRoute(CourseView.class, new RouteParameters(new RouteParam("slug", page.slug())));
        Span small = new Span(getTranslation(key));
        small.addClassName("small");
        Span title = new Span(page.title());
        title.addClassName("title");
        link.add(small, title);
        link.addClassName(className);
        return link;
    }
}
