package fr.automatants.amphi.site;

import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.account.Invitations;
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
import java.util.Optional;

/// What the operator reads once Amphi is up: where it answers, the first instructor's link, the data.
@ApplicationScoped
public class Announcement {
    private static final String EVERYWHERE = "0.0.0.0";

    private final Invitations invitations;
    private final AmphiConfig config;
    private Optional<Secret> invitation = Optional.empty();

    Announcement(Invitations invitations, AmphiConfig config) {
        this.invitations = invitations;
        this.config = config;
    }

    void invite(@Observes StartupEvent event) {
        invitation = invitations.first();
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
        invitation.ifPresent(secret ->
                say("Instructor", address + "/instructor/" + secret.text() + "   (works once)"));
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
