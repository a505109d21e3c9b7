package fr.automatants.amphi.learner.account;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import fr.automatants.amphi.learner.Merge;
import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.Visitor;
import fr.automatants.amphi.platform.Cookies;
import fr.automatants.amphi.platform.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// The person behind a request: signed in by a session's cookie, or a guest.
@ApplicationScoped
public class Visitors {
    /// The cookie's name.
    public static final String ACCOUNT = "amphi-account";

    private final Sessions sessions;
    private final Merge merge;
    private final AccountConfig config;

    Visitors(Sessions sessions, Merge merge, AccountConfig config) {
        this.sessions = sessions;
        this.merge = merge;
        this.config = config;
    }

    /// Who is signed in.
    public Optional<Member> member(VaadinRequest request) {
        return session(request).flatMap(sessions::member);
    }

    /// What the person may do.
    public Role role(VaadinRequest request) {
        return member(request).map(Member::role).orElse(Role.GUEST);
    }

    /// The secret under which the person's progress is kept: the session's, else the guest's; nothing
    /// if the browser keeps no cookies.
    public Optional<Secret> learner(VaadinRequest request) {
        return session(request)
                .filter(secret -> sessions.member(secret).isPresent())
                .or(() -> Visitor.learner(request));
    }

    /// Signs a browser in, with a session that did not exist before; what the guest had met is the
    /// account's from now on.
    public void signIn(UUID account, VaadinRequest request, VaadinResponse response) {
        session(request).ifPresent(sessions::close);
        Secret secret = signIn(account, Visitor.learner(request));
        Cookies.keep(ACCOUNT, secret.text(), config.longest(), request, response);
    }

    /// The secret of a new session, for whoever writes the cookie's header themselves.
    Secret signIn(UUID account, Optional<Secret> guest) {
        merge.into(account, guest);
        return sessions.open(account);
    }

    /// Signs this browser out.
    public void signOut(VaadinRequest request, VaadinResponse response) {
        session(request).ifPresent(sessions::close);
        Cookies.forget(ACCOUNT, request, response);
    }

    private static Optional<Secret> session(VaadinRequest request) {
        return Cookies.read(request, ACCOUNT).flatMap(Secret::of);
    }
}
