package fr.automatants.amphi.learner.door;

import com.vaadin.flow.router.Route;
import fr.automatants.amphi.learner.account.Door;
import fr.automatants.amphi.learner.account.EmailAddress;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;

/// For a forgotten password: a mail with a link, if there is an account, and the same words if not.
@Route("forgotten")
@Access(Role.GUEST)
public class ForgottenView extends DoorView {
    private final Door door;
    private final Field email = Field.email(getTranslation("door.email"));
    private final DoorForm form =
            new DoorForm(getTranslation("door.forgotten.enter"), this::send, email);

    ForgottenView(Door door) {
        super("door.forgotten");
        this.door = door;
        show("door.forgotten", form, ways(link("door.sign-in.title", SignInView.class)));
    }

    private void send() {
        email(email).ifPresent(this::send);
    }

    private void send(EmailAddress address) {
        door.forgotten(address, knock())
                .ifPresentOrElse(
                        time -> form.complain(wait(time)),
                        () -> show("door.forgotten.sent", new MailTo(address)));
    }
}
