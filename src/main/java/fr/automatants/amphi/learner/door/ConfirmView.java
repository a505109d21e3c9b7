package fr.automatants.amphi.learner.door;

import com.vaadin.flow.router.Route;
import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.account.Accounts;
import fr.automatants.amphi.learner.account.Accounts.Entry;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.util.Optional;

/// Where the link of the first mail leads: the password once more proves the address, and opens.
@Route("confirm/:link")
@Access(Role.GUEST)
public class ConfirmView extends LinkView {
    private final Accounts accounts;
    private final Visitors visitors;

    ConfirmView(Accounts accounts, Visitors visitors) {
        super("door.confirm", accounts::confirmable);
        this.accounts = accounts;
        this.visitors = visitors;
    }

    @Override
    void welcome(Secret link) {
        PasswordEntry password =
                PasswordEntry.known("password", getTranslation("door.confirm.password"));
        show(
                "door.confirm",
                new DoorForm(
                        getTranslation("door.confirm.enter"), () -> send(link, password), password),
                ways(
                        link("door.to-forgotten", ForgottenView.class),
                        link("door.to-register", RegisterView.class)));
    }

    @Override
    void used() {
        show(
                "door.confirm.used",
                ways(
                        link("door.sign-in.title", SignInView.class),
                        link("door.to-register", RegisterView.class)));
    }

    private void send(Secret link, PasswordEntry password) {
        Optional<Entry> entry = accounts.confirm(link, password.value());
        if (entry.isEmpty()) {
            used();
        } else if (entry.get() instanceof Entry.Open(var member)) {
            enter(visitors, member.id(), "/");
        } else {
            password.setValue("");
            password.complain(getTranslation("door.confirm.wrong"));
        }
    }
}
