package fr.automatants.amphi.learner;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import java.util.Optional;

/// Where the one-time link leads: a button, since messengers open links by themselves to preview.
@Route("instructor/:invitation")
public class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Instructors instructors;

    InvitationView(Instructors instructors) {
        this.instructors = instructors;
        addClassName("message");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Secret> invitation =
                event.getRouteParameters()
                        .get("invitation")
                        .flatMap(Secret::of)
                        .filter(instructors::open);
        invitation.ifPresentOrElse(this::welcome, this::used);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.title") + " · Amphi";
    }

    private void welcome(Secret invitation) {
        NativeButton enter = new NativeButton(getTranslation("invitation.enter"));
        enter.addClassName("primary");
        enter.addClickListener(click -> redeem(invitation));
        add(
                new H1(getTranslation("invitation.title")),
                new Paragraph(getTranslation("invitation.text")),
                enter);
    }

    private void used() {
        Div command = new Div(new Text("./amphi run"));
        command.addClassName("command");
        add(
                new H1(getTranslation("invitation.used.title")),
                new Paragraph(getTranslation("invitation.used.text")),
                command);
    }

    private void redeem(Secret invitation) {
        Optional<Secret> instructor = instructors.redeem(invitation);
        if (instructor.isEmpty()) {
            removeAll();
            used();
            return;
        }
        Visitor.remember(
                instructor.get(),
                VaadinService.getCurrentRequest(),
                VaadinService.getCurrentResponse());
        // a full load, so that the cookie is there when the view checks it
        getUI().ifPresent(ui -> ui.getPage().setLocation("/instructor"));
    }
}
