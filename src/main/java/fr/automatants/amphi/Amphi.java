package fr.automatants.amphi;

import fr.automatants.amphi.check.CheckCommand;
import fr.automatants.amphi.learner.account.InviteCommand;
import fr.automatants.amphi.platform.postgres.DatabaseChoice;
import fr.automatants.amphi.platform.postgres.DatabaseLifetime;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;

/// Starts Amphi, with a database of its own unless the configuration names another one; as
/// `check`, only lints a course; as `invite`, only makes an instructor's one-time link.
@QuarkusMain
public final class Amphi {
    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("check")) {
            System.exit(CheckCommand.run(List.of(arguments).subList(1, arguments.length)));
        }
        if (arguments.length > 0 && arguments[0].equals("invite")) {
            System.exit(InviteCommand.run(System.out));
        }
        var choice = DatabaseChoice.read();
        if (choice.configured()) {
            Quarkus.run(arguments);
        } else {
            DatabaseLifetime.run(choice.home(), arguments);
        }
    }
}
