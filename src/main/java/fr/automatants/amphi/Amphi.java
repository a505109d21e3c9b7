package fr.automatants.amphi;

import fr.automatants.amphi.check.CheckCommand;
import fr.automatants.amphi.platform.postgres.DatabaseChoice;
import fr.automatants.amphi.platform.postgres.DatabaseLifetime;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;

/// Starts Amphi, with a database of its own unless the configuration names another one; as
/// `check`, only lints a course.
@QuarkusMain
public final class Amphi {
    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("check")) {
            System.exit(CheckCommand.run(List.of(arguments).subList(1, arguments.length)));
        }
        var choice = DatabaseChoice.read();
        if (choice.configured()) {
            Quarkus.run(arguments);
        } else {
            DatabaseLifetime.run(choice.home(), arguments);
        }
    }
}
