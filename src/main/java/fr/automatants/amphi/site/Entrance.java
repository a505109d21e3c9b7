package fr.automatants.amphi.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.automatants.amphi.learner.Visitor;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.learner.door.SignInView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// What happens to everyone who comes in: a cookie, a language, and the check of each view's mark.
@ApplicationScoped
public class Entrance {
    private final Visitors visitors;

    Entrance(Visitors visitors) {
        this.visitors = visitors;
    }

    void open(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(Entrance::firstPage);
        event.getSource()
                .addSessionInitListener(
                        init -> init.getSession().setErrorHandler(new Complaints()));
        event.addRequestHandler(new OpenViews(visitors));
        event.getSource().addUIInitListener(init -> enter(init.getUI()));
        event.getSource().setSystemMessagesProvider(info -> quietMessages());
    }

    private static void firstPage(IndexHtmlResponse index) {
        VaadinRequest request = index.getVaadinRequest();
        Language language = Language.of(request);
        index.getDocument().child(0).attr("lang", language.code());
        Visitor.welcome(request, index.getVaadinResponse());
        if (request.getParameter(Language.PARAMETER) != null) {
            language.remember(request, index.getVaadinResponse());
        }
    }

    private void enter(UI ui) {
        ui.setLocale(Language.of(VaadinRequest.getCurrent()).locale());
        ui.addBeforeEnterListener(this::check);
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(ui.getTranslation("site.reconnecting"));
        reconnect.setDialogTextGaveUp(ui.getTranslation("site.offline"));
    }

    private void check(BeforeEnterEvent event) {
        if (event.isErrorEvent()) {
            return; // it says why nothing else is shown
        }
        switch (AccessRules.decide(
                event.getNavigationTarget(), visitors.role(VaadinRequest.getCurrent()))) {
            case ENTER -> {}
            case SIGN_IN -> event.forwardTo(SignInView.class, SignInView.then(event.getLocation()));
            case NOT_ALLOWED -> event.rerouteToError(new NotAllowed(), "");
        }
    }

    /// A session that ended is no news to a reader: the page just loads again, nothing is lost.
    private static CustomizedSystemMessages quietMessages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }
}
