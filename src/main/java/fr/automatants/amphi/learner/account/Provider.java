package fr.automatants.amphi.learner.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The club's own identity provider, if the operator has configured one as `quarkus.oidc.…`
/// and switched it on by `quarkus.oidc.tenant-enabled`.
@ApplicationScoped
public class Provider {
    /// Where one signs in by it.
    public static final String PATH = "/login/club";

    private final boolean configured;
    private final String address;
    private final AccountConfig config;

    Provider(
            AccountConfig config,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> address,
            @ConfigProperty(name = "quarkus.oidc.provider") Optional<String> known,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean configured) {
        this.config = config;
        this.configured = configured;
        this.address = address.or(() -> known).orElse("");
    }

    public boolean configured() {
        return configured;
    }

    /// By which its people are told from another provider's.
    String address() {
        return address;
    }

    /// How people call it.
    public Optional<String> name() {
        return config.providerName();
    }
}
