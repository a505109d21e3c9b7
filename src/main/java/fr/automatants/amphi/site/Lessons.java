package fr.automatants.amphi.site;

import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.platform.AmphiConfig;
import io.quarkus.logging.Log;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Makes the course's library from the configured folder.
public class Lessons {
    @Produces
    @Singleton
    Library library(AmphiConfig config) {
        Library library = new Library(config.content());
        library.faults()
                .forEach(fault ->
                        Log.warnf(
                                "%s:%d %s %s: found %s, expected %s",
                                fault.where().file(),
                                fault.where().line(),
                                fault.kind().key(),
                                fault.subject(),
                                fault.found(),
                                fault.expected()));
        return library;
    }
}
