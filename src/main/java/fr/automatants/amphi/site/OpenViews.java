package fr.automatants.amphi.site;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A view that is open is asked for its visitor's role at each word: who was signed out elsewhere, or
/// lost the role, finds the page loading again, and then the door.
final class OpenViews implements RequestHandler {
    private final transient Visitors visitors;

    OpenViews(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public boolean handleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        if (!HandlerHelper.isRequestType(request, RequestType.UIDL)) {
            return false;
        }
        Role needed = needed(session, request);
        if (needed == Role.GUEST || visitors.role(request).reaches(needed)) {
            return false;
        }
        String load = VaadinService.createCriticalNotificationJSON(null, null, null, null);
        session.getService().writeUncachedStringResponse(response, "application/json", load);
        return true;
    }

    private static Role needed(VaadinSession session, VaadinRequest request) {
        session.lock();
        try {
            UI ui = session.getService().findUI(request);
            return ui == null ? Role.GUEST : needed(ui);
        } finally {
            session.unlock();
        }
    }

    private static Role needed(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .map(HasElement::getClass)
                .map(view -> view.getAnnotation(Access.class))
                .map(OpenViews::role)
                .max(Role::compareTo)
                .orElse(Role.GUEST);
    }

    private static Role role(@Nullable Access access) {
        return access == null ? Role.GUEST : access.value();
    }
}
