package fr.automatants.amphi.learner.door;

import com.vaadin.flow.router.Route;
import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.account.Accounts;
import fr.automatants.amphi.learner.account.Member;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.util.Optional;

/// Where the link of the mail for a forgotten password leads: a new one, and in.
@Route("reset/:link")
@Access(Role.GUEST)
public class ResetView extends LinkView {
    private final Accounts accounts;
    private final Visitors visitors;

    ResetView(Accounts accounts, Visitors visitors) {
        super("door.reset", accounts::resettable);
        this.accounts = accounts;
        this.visitors = visitors;
    }

    @Override
    void welcome(Secret link) {
        PasswordEntry password = PasswordEntry.chosen(getTranslation("door.password.new"));
        show(
                "door.reset",
                new DoorForm(
                        getTranslation("door.reset.enter"), () -> send(link, password), password));
    }

    @Override
    void used() {
        show("door.reset.used", ways(link("door.to-forgotten", ForgottenView.class)));
    }

    private void send(Secret link, PasswordEntry password) {
        if (!password.good()) {
            return;
        }
        Optional<Member> member = accounts.reset(link, password.value());
        member.ifPresentOrElse(known -> enter(visitors, known.id(), "/"), this::used);
    }
}
