package fr.automatants.amphi.learner.door;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.learner.account.Door;
import fr.automatants.amphi.learner.account.EmailAddress;
import fr.automatants.amphi.learner.account.Provider;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.util.Optional;
import java.util.regex.Pattern;

/// E-mail and password, or the club's own door; then on to where one wanted to go.
@Route("sign-in")
@Access(Role.GUEST)
public class SignInView extends DoorView implements BeforeEnterObserver {
    private static final String NEXT = "next";

    /// Set by `/login/club`, or by the provider itself.
    private static final String ERROR = "error";

    /// A path of ours: `//host` and `/\host` would be somebody else's.
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}]*");

    private final Door door;
    private final Visitors visitors;
    private final Provider provider;
    private final Field email = Field.email(getTranslation("door.email"));
    private final PasswordEntry password =
            PasswordEntry.known("password", getTranslation("door.password"));
    private final DoorForm form =
            new DoorForm(getTranslation("door.sign-in.enter"), this::send, email, password);
    private String next = "/";

    SignInView(Door door, Visitors visitors, Provider provider) {
        super("door.sign-in");
        this.door = door;
        this.visitors = visitors;
        this.provider = provider;
    }

    /// The parameters that lead back to a place after signing in.
    public static QueryParameters then(Location place) {
        return QueryParameters.of(NEXT, "/" + place.getPathWithQueryParameters());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        next = parameter(event, NEXT).filter(path -> OURS.matcher(path).matches()).orElse("/");
        if (visitors.member(VaadinRequest.getCurrent()).isPresent()) {
            event.forwardTo(AccountView.class);
            return;
        }
        show(next.equals("/") ? "door.sign-in" : "door.sign-in.first", form);
        if (provider.configured()) {
            add(club());
        }
        parameter(event, ERROR).ifPresent(this::explain);
        add(
                ways(
                        link("door.to-forgotten", ForgottenView.class),
                        link("door.to-register", RegisterView.class)));
    }

    private static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    /// Why the club's door did not open.
    private void explain(String error) {
        form.complain(
                switch (error) {
                    case "no-address" -> getTranslation("door.club.no-address");
                    case "taken" -> getTranslation("door.club.taken");
                    default -> getTranslation("door.club.failed");
                });
    }

    private Component club() {
        Anchor club =
                new Anchor(
                        Provider.PATH,
                        provider.name()
                                .map(name -> getTranslation("door.club.named", name))
                                .orElseGet(() -> getTranslation("door.club")));
        club.addClassName("secondary");
        club.getElement().setAttribute("router-ignore", true);
        return club;
    }

    private void send() {
        email(email).ifPresent(this::send);
    }

    private void send(EmailAddress address) {
        switch (door.signIn(address, password.value(), knock())) {
            case Door.Answer.Open(var member) -> enter(visitors, member.id(), next);
            case Door.Answer.Unconfirmed() -> show("door.unconfirmed", new MailTo(address));
            case Door.Answer.Wrong() -> {
                password.setValue("");
                password.complain(getTranslation("door.sign-in.wrong"));
            }
            case Door.Answer.Wait(var time) -> form.complain(wait(time));
        }
    }
}
