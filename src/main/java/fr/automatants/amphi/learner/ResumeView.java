package fr.automatants.amphi.learner;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.util.Optional;

/// Where a resume link leads: a button, since messengers open links by themselves to preview.
@Route("resume/:link")
@Access(Role.GUEST)
public class ResumeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final ResumeLinks links;

    ResumeView(ResumeLinks links) {
        this.links = links;
        addClassName("message");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Secret> link =
                event.getRouteParameters().get("link").flatMap(Secret::of).filter(links::open);
        link.ifPresentOrElse(this::welcome, this::revoked);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("resume.title") + " · Amphi";
    }

    private void welcome(Secret link) {
        NativeButton enter = new NativeButton(getTranslation("resume.enter"));
        enter.addClassName("primary");
        enter.addClickListener(click -> redeem(link));
        add(
                new H1(getTranslation("resume.title")),
                new Paragraph(getTranslation("resume.text")),
                enter);
    }

    private void revoked() {
        Anchor home = new Anchor("/", getTranslation("resume.revoked.home"));
        home.addClassName("secondary");
        add(
                new H1(getTranslation("resume.revoked.title")),
                new Paragraph(getTranslation("resume.revoked.text")),
                home);
    }

    private void redeem(Secret link) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        Optional<Secret> browser = links.redeem(link, Visitor.learner(request));
        if (browser.isEmpty()) {
            removeAll();
            revoked();
            return;
        }
        Visitor.become(browser.get(), request, VaadinService.getCurrentResponse());
        // a full load, so that the cookie is there when the view asks for it
        getUI().ifPresent(ui -> ui.getPage().setLocation("/progress"));
    }
}
