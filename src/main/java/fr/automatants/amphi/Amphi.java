package fr.automatants.amphi;

import fr.automatants.amphi.platform.postgres.DatabaseChoice;
import fr.automatants.amphi.platform.postgres.DatabaseLifetime;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// Starts Amphi, with a database of its own unless the configuration names another one.
@QuarkusMain
public final class Amphi {
    public static void main(String... arguments) {
        var choice = DatabaseChoice.read();
        if (choice.configured()) {
            Quarkus.run(arguments);
        } else {
            DatabaseLifetime.run(choice.home(), arguments);
        }
    }
}
