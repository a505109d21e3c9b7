package fr.automatants.amphi.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import fr.automatants.amphi.widget.WidgetRegistry;

/// For authors: how a page is written, and every widget that it may hold.
@Route("authors")
@Access(Role.GUEST)
public class AuthorsView extends Div implements HasDynamicTitle {
    private static final String GUIDE = "authors";
    private final String title;

    AuthorsView(Library library, WidgetRegistry widgets) {
        addClassNames("page", "alone");
        String language = Language.of(getLocale()).code();
        Page guide = library.page(GUIDE, language).orElseThrow(NotFoundException::new);
        title = guide.title();
        add(
                new Main(
                        new PageHead(guide, getTranslation("authors.title")),
                        new Lesson(
                                guide,
                                widgets,
                                QueryParameters.empty(),
                                section -> {},
                                widget -> {}),
                        new Gallery(library, language)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
