package fr.automatants.amphi.learner.door;

import com.vaadin.flow.router.Route;
import fr.automatants.amphi.learner.account.Door;
import fr.automatants.amphi.learner.account.EmailAddress;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;

/// A name, an e-mail and a password make an account, once its mail is answered.
@Route("register")
@Access(Role.GUEST)
public class RegisterView extends DoorView {
    private final Door door;
    private final Field name = Field.name(getTranslation("door.name"));
    private final Field email = Field.email(getTranslation("door.email"));
    private final PasswordEntry password = PasswordEntry.chosen(getTranslation("door.password"));
    private final DoorForm form =
            new DoorForm(getTranslation("door.register.enter"), this::send, name, email, password);

    RegisterView(Door door) {
        super("door.register");
        this.door = door;
        show("door.register", form, ways(link("door.to-sign-in", SignInView.class)));
    }

    private void send() {
        name(name)
                .ifPresent(known ->
                        email(email)
                                .filter(address -> password.good(known, address.text()))
                                .ifPresent(address -> send(known, address)));
    }

    private void send(String known, EmailAddress address) {
        door.register(address, known, password.value(), knock())
                .ifPresentOrElse(
                        time -> form.complain(wait(time)),
                        () -> show("door.sent", new MailTo(address)));
    }
}
