package fr.automatants.amphi.learner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What an operator may set about guests, as `amphi.guests.…`.
@ConfigMapping(prefix = "amphi.guests")
public interface GuestConfig {
    /// After how long without a visit everything about a guest is forgotten.
    @WithDefault("P180D")
    Duration keep();
}
