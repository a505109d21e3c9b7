package fr.automatants.amphi.learner;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import fr.automatants.amphi.platform.Cookies;
import java.util.Optional;

/// The person behind a request, as far as their cookies tell.
public final class Visitor {
    private static final String LEARNER = "amphi-learner";
    private static final String INSTRUCTOR = "amphi-instructor";

    private Visitor() {}

    /// The learner's secret, unless the browser keeps no cookies.
    public static Optional<Secret> learner(VaadinRequest request) {
        return cookie(request, LEARNER);
    }

    /// The secret of somebody who says they are an instructor; `Instructors` knows if it is true.
    public static Optional<Secret> instructor(VaadinRequest request) {
        return cookie(request, INSTRUCTOR);
    }

    /// Gives a first-time visitor a secret of their own.
    public static void welcome(VaadinRequest request, VaadinResponse response) {
        if (learner(request).isEmpty()) {
            Cookies.keep(LEARNER, Secret.fresh().text(), request, response);
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

    /// Makes this browser an instructor's.
    public static void remember(Secret instructor, VaadinRequest request, VaadinResponse response) {
        Cookies.keep(INSTRUCTOR, instructor.text(), request, response);
    }

    private static Optional<Secret> cookie(VaadinRequest request, String name) {
        return Cookies.read(request, name).flatMap(Secret::of);
    }
}
