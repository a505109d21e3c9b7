package fr.automatants.amphi.learner;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import fr.automatants.amphi.platform.Cookies;
import java.util.Optional;

/// The guest behind a request, as far as their cookie tells; `account.Visitors` knows who is signed in.
public final class Visitor {
    /// The cookie's name.
    public static final String LEARNER = "amphi-learner";

    private Visitor() {}

    /// The guest's secret, unless the browser keeps no cookies.
    public static Optional<Secret> learner(VaadinRequest request) {
        return Cookies.read(request, LEARNER)
                .flatMap(Secret::of)
                .or(() -> Optional.ofNullable((Secret) request.getAttribute(LEARNER)));
    }

    /// Gives a first-time visitor a secret of their own, which whatever else this request does knows.
    public static void welcome(VaadinRequest request, VaadinResponse response) {
        if (learner(request).isEmpty()) {
            Secret secret = Secret.fresh();
            Cookies.keep(LEARNER, secret.text(), request, response);
            request.setAttribute(LEARNER, secret);
        }
    }

    /// Makes this browser that of the person who holds a secret.
    public static void become(Secret secret, VaadinRequest request, VaadinResponse response) {
        Cookies.keep(LEARNER, secret.text(), request, response);
    }

    /// Makes this browser a stranger's.
    public static void forget(VaadinRequest request, VaadinResponse response) {
        become(Secret.fresh(), request, response);
    }
}
