package fr.automatants.amphi.site;

import fr.automatants.amphi.learner.Instructors;
import fr.automatants.amphi.platform.AmphiConfig;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/// What the operator reads once Amphi is up: where it answers, the instructor's link, the data.
@ApplicationScoped
public class Announcement {
    private static final String EVERYWHERE = "0.0.0.0";

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
        HttpServerOptions options = server.options();
        String address = "http://localhost:" + options.getPort();
        System.out.println();
        say("Amphi", address);
        if (options.getHost().equals(EVERYWHERE)) {
            networkAddresses()
                    .forEach(
                            ip -> say("On this network", "http://" + ip + ":" + options.getPort()));
        }
        say("Instructor", address + "/instructor/" + invitation + "   (works once)");
        say("Data", config.data().toAbsolutePath().normalize());
        System.out.println();
    }

    private static void say(String what, Object value) {
        System.out.printf("  %-15s  %s%n", what, value);
    }

    /// Where a room's phones find this machine.
    private static List<String> networkAddresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address)
                    .filter(address -> !address.isLoopbackAddress())
                    .map(InetAddress::getHostAddress)
                    .toList();
        } catch (SocketException e) {
            Log.warn("this machine's network addresses are unknown", e);
            return List.of();
        }
    }
}
