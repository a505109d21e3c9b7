package fr.automatants.amphi.site;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Page;

/// All widgets that have a gallery page, each with a sentence on what it is for.
class Gallery extends Section {
    Gallery(Library library, String language) {
        setId("gallery");
        add(new H2(getTranslation("authors.gallery")));
        UnorderedList list = new UnorderedList();
        list.addClassName("gallery");
        library.gallery().stream()
                .flatMap(name -> library.gallery(name, language).stream())
                .forEach(page -> list.add(item(page)));
        add(list);
    }

    private static ListItem item(Page page) {
        RouterLink link = new RouterLink();
        link.setRoute(GalleryView.class, new RouteParameters(new RouteParam("name", page.slug())));
        Span title = new Span(page.title());
        title.addClassName("title");
        Span summary = new Span(page.summary());
        summary.addClassName("small");
        link.add(title, summary);
        return new ListItem(link);
    }
}
