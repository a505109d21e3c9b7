package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.automatants.amphi.classroom.JoinView;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import fr.automatants.amphi.widget.WidgetRegistry;

/// The first page: what this is, where to begin, the plan, the dates.
@Route("")
@Access(Role.GUEST)
public class HomeView extends Main implements HasDynamicTitle {
    private final String title;

    HomeView(Library library, WidgetRegistry widgets, Marks marks) {
        addClassName("home");
        String language = Language.of(getLocale()).code();
        Page page = library.home(language);
        title = page.title();
        add(
                new PageHead(page, library.course().title(language)),
                ways(library, language),
                new Lesson(
                        page,
                        widgets,
                        QueryParameters.empty(),
                        section -> {},
                        widget -> marks.widget(page.slug(), widget)),
                new Plan(library, language, marks.all()),
                new Agenda(library.course(), language));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }

    private Component ways(Library library, String language) {
        Div ways = new Div();
        ways.addClassName("ways");
        library.pages(language).stream().findFirst().ifPresent(page -> ways.add(begin(page)));
        RouterLink join = new RouterLink(getTranslation("home.join"), JoinView.class);
        join.addClassName("secondary");
        ways.add(join);
        return ways;
    }

    private RouterLink begin(Page page) {
        RouterLink begin = new RouterLink();
        begin.setRoute(CourseView.class, new RouteParameters(new RouteParam("slug", page.slug())));
        begin.setText(getTranslation("home.begin"));
        begin.addClassName("primary");
        return begin;
    }
}
