package fr.automatants.amphi.learner.door;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.account.EmailAddress;
import fr.automatants.amphi.learner.account.Invitations;
import fr.automatants.amphi.learner.account.Invitations.Redemption;
import fr.automatants.amphi.learner.account.Member;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.util.Optional;

/// Where the operator's one-time link leads: it makes an account an instructor's, the one that is
/// signed in or a new one.
@Route("instructor/:link")
@Access(Role.GUEST)
public class InvitationView extends LinkView {
    private static final String INSTRUCTOR = "/instructor";

    private final Invitations invitations;
    private final Visitors visitors;

    InvitationView(Invitations invitations, Visitors visitors) {
        super("invitation", invitations::open);
        this.invitations = invitations;
        this.visitors = visitors;
    }

    @Override
    void welcome(Secret invitation) {
        Optional<Member> member = visitors.member(VaadinRequest.getCurrent());
        member.ifPresentOrElse(
                known -> show(invitation, known), () -> new Newcomer(invitation).show());
    }

    @Override
    void used() {
        Div command = new Div(new Text("./amphi invite"));
        command.addClassName("command");
        show("invitation.used", command);
    }

    private void show(Secret invitation, Member member) {
        NativeButton enter = new NativeButton(getTranslation("invitation.enter"));
        enter.addClassName("primary");
        enter.addClickListener(click -> redeem(invitation, member));
        show(
                "invitation",
                new Paragraph(getTranslation("invitation.account", member.name(), member.email())),
                enter);
    }

    private void redeem(Secret invitation, Member member) {
        if (invitations.redeem(invitation, member.id())) {
            getUI().ifPresent(ui -> ui.getPage().setLocation(INSTRUCTOR));
        } else {
            used();
        }
    }

    /// The form of somebody without an account.
    private final class Newcomer {
        private final Secret invitation;
        private final Field name = Field.name(getTranslation("door.name"));
        private final Field email = Field.email(getTranslation("door.email"));
        private final PasswordEntry password =
                PasswordEntry.chosen(getTranslation("door.password"));

        Newcomer(Secret invitation) {
            this.invitation = invitation;
        }

        void show() {
            RouterLink account = link("invitation.has-account", SignInView.class);
            account.setQueryParameters(
                    SignInView.then(new Location("instructor/" + invitation.text())));
            InvitationView.this.show(
                    "invitation",
                    new DoorForm(
                            getTranslation("invitation.enter"), this::send, name, email, password),
                    ways(account));
        }

        private void send() {
            name(name)
                    .ifPresent(known ->
                            email(email)
                                    .filter(address -> password.good(known, address.text()))
                                    .ifPresent(address -> send(known, address)));
        }

        private void send(String known, EmailAddress address) {
            switch (invitations.redeem(invitation, address, known, password.value())) {
                case Redemption.Done(Member member) -> enter(visitors, member.id(), INSTRUCTOR);
                case Redemption.Used() -> used();
                case Redemption.Taken() -> email.complain(getTranslation("invitation.taken"));
            }
        }
    }
}
