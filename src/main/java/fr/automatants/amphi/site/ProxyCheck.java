package fr.automatants.amphi.site;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/// Refuses to start if anybody could say by a header from where they come, and that TLS is on.
public class ProxyCheck {
    private static final String PROXY = "quarkus.http.proxy.";

    void check(@Observes StartupEvent event, Config config) {
        boolean believes =
                Stream.of("proxy-address-forwarding", "allow-forwarded", "allow-x-forwarded")
                        .map(name -> config.getOptionalValue(PROXY + name, Boolean.class))
                        .flatMap(Optional::stream)
                        .anyMatch(on -> on);
        boolean knowsWhom =
                config.getOptionalValue(PROXY + "trusted-proxies", String.class)
                        .filter(names -> !names.isBlank())
                        .isPresent();
        if (believes && !knowsWhom) {
            throw new ConfigurationException(
                    "Forwarded headers are on: name the proxies to believe in"
                            + " quarkus.http.proxy.trusted-proxies (addresses or 10.0.0.0/8)");
        }
    }
}
