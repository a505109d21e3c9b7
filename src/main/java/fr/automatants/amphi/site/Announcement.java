package fr.automatants.amphi.site;

import fr.automatants.amphi.learner.Instructors;
import fr.automatants.amphi.platform.AmphiConfig;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;

/// What the operator reads once Amphi is up: where it answers, the instructor's link, the data.
@ApplicationScoped
public class Announcement {
    private final Instructors instructors;
    private final AmphiConfig config;
    private String invitation = "";

    Announcement(Instructors instructors, AmphiConfig config) {
        this.instructors = instructors;
        this.config = config;
    }

    void invite(@Observes StartupEvent event) {
        invitation = instructors.invite().text();
    }

    /// Printed, not logged: a one-time link has no place in a log file.
    void print(@ObservesAsync HttpServerStart server) {
        String address = "http://localhost:" + server.options().getPort();
        System.out.printf(
                """

                  Amphi           %s
                  Instructor      %s/instructor/%s   (works once)
                  Data            %s

                """,
                address, address, invitation, config.data().toAbsolutePath().normalize());
    }
}
