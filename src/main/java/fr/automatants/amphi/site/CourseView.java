package fr.automatants.amphi.site;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.course.Part;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import fr.automatants.amphi.widget.WidgetRegistry;
import java.util.List;

/// A page of the course: outline, text with live widgets, the way on.
@Route("course/:slug")
@Access(Role.GUEST)
public class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Library library;
    private final WidgetRegistry widgets;
    private final Marks marks;
    private final Answerbook answers;
    private String slug = "";
    private String title = "";
    private QueryParameters states = QueryParameters.empty();
    private Runnable unsubscribe = () -> {};

    CourseView(Library library, WidgetRegistry widgets, Marks marks, Answerbook answers) {
        this.library = library;
        this.widgets = widgets;
        this.marks = marks;
        this.answers = answers;
        addClassName("page");
    }

    /// A link to a page, with its title.
    static RouterLink link(Page page) {
        RouterLink link = new RouterLink();
        link.setRoute(CourseView.class, new RouteParameters(new RouteParam("slug", page.slug())));
        link.setText(page.title());
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElse("");
        states = event.getLocation().getQueryParameters();
        show(library.page(slug, language()).orElseThrow(NotFoundException::new));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        unsubscribe = library.onChange(ui.accessLater(this::refresh, () -> {}));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }

    /// The author saved the page while it is open: show it anew; a page deleted meanwhile stays.
    private void refresh() {
        library.page(slug, language()).ifPresent(this::show);
    }

    private void show(Page page) {
        title = page.title();
        removeAll();
        Outline outline = new Outline(library, page, language(), marks.all());
        Lesson lesson =
                new Lesson(
                        page,
                        widgets,
                        states,
                        section -> {
                            marks.section(page.slug(), section);
                            outline.tickSection(section);
                        },
                        widget -> {
                            marks.widget(page.slug(), widget);
                            outline.tickWidget(widget);
                        },
                        widget -> answers.of(page.slug(), widget));
        List<Page> pages = library.pages(language());
        Main main =
                new Main(
                        new Projector(pages, page),
                        new PageHead(page, eyebrow(page)),
                        lesson,
                        new Neighbours(pages, page));
        add(outlineToggle(outline), outline, main);
    }

    /// On a phone the outline opens by this button.
    private NativeButton outlineToggle(Outline outline) {
        NativeButton toggle = new NativeButton(getTranslation("outline.label"));
        toggle.addClassName("outline-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(click -> {
            boolean open = !outline.hasClassName("open");
            outline.setClassName("open", open);
            toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return toggle;
    }

    private String eyebrow(Page page) {
        String minutes = getTranslation("page.minutes", page.minutes());
        return library.course().parts().stream()
                .filter(part -> part.pages().contains(page.slug()))
                .findFirst()
                .map(part -> place(part, page) + " · " + minutes)
                .orElse(minutes);
    }

    private String place(Part part, Page page) {
        List<String> pages = part.pages();
        return getTranslation(
                "page.place", part.title(language()), pages.indexOf(page.slug()) + 1, pages.size());
    }

    private String language() {
        return Language.of(getLocale()).code();
    }
}
