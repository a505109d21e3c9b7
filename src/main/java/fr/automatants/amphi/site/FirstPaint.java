package fr.automatants.amphi.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.automatants.amphi.classroom.ClassView;
import fr.automatants.amphi.learner.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Sends the text of a page with its first answer: it can be read before the scripts that make it
/// live have come, and they find in the same answer what Flow would else ask for in two more.
///
/// Only views that anybody may ask for any number of times: a program that looks at every link that
/// it sees must not use up one that works once.
@ApplicationScoped
public class FirstPaint {
    private static final Set<Class<?>> VIEWS =
            Set.of(
                    HomeView.class,
                    ClassView.class,
                    CourseView.class,
                    GalleryView.class,
                    GlossaryView.class,
                    AuthorsView.class);

    /// The name of our elements, which must not come to life in a copy.
    private static final String OURS = "amphi-";

    void watch(@Observes ServiceInitEvent event) {
        Router router = event.getSource().getRouter();
        event.getSource().setBootstrapInitialPredicate(request -> isWanted(router, request));
        event.addIndexHtmlRequestListener(index -> {
            if (isText(router, index.getVaadinRequest())) {
                draw(UI.getCurrent(), index);
            }
        });
    }

    /// Whether to draw; who comes for the first time gets a secret before, under which the page keeps
    /// what they do.
    private static boolean isWanted(Router router, VaadinRequest request) {
        boolean text = isText(router, request);
        if (text) {
            Visitor.welcome(request, VaadinService.getCurrentResponse());
        }
        return text;
    }

    private static boolean isText(Router router, VaadinRequest request) {
        return router.resolveNavigationTarget(new Location(path(request)))
                .map(NavigationState::getNavigationTarget)
                .filter(VIEWS::contains)
                .isPresent();
    }

    /// The address of a request, without the slash before it.
    static String path(VaadinRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static void draw(UI ui, IndexHtmlResponse index) {
        Document document = index.getDocument();
        Element copy = new Element("div").addClass("first-paint");
        // Without the element around them, by whose name Flow finds its place.
        ui.getInternals()
                .getWrapperElement()
                .getChildren()
                .forEach(child -> copy.appendChild(ElementUtil.toJsoup(document, child)));
        for (Element element : copy.getAllElements()) {
            if (element.tagName().startsWith(OURS)) {
                element.addClass(element.tagName()).tagName("span");
            }
        }
        // Nobody hears them yet; links work as they are.
        copy.select("button, input, select, textarea").attr("inert", "");
        document.expectFirst("#outlet").prependChild(copy);
        document.title(Optional.ofNullable(ui.getInternals().getTitle()).orElse("Amphi"));
        // Flow's state is in it, which no other visit may be given.
        index.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }
}
