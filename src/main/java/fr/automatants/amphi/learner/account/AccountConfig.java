package fr.automatants.amphi.learner.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// What an operator may set of accounts, as `amphi.account.…`.
@ConfigMapping(prefix = "amphi.account")
public interface AccountConfig {
    /// A browser that has not come by for so long is signed out.
    @WithDefault("168h")
    Duration idle();

    /// So long after signing in, one signs in again.
    @WithDefault("720h")
    Duration longest();

    /// How long the link of a mail works that proves an address.
    @WithDefault("48h")
    Duration confirmLink();

    /// How long the link of a mail works that sets a new password.
    @WithDefault("1h")
    Duration resetLink();

    /// How many wrong passwords in a row an account takes; four times as many in an hour.
    @WithDefault("10")
    int wrongPasswords();

    /// How many mails an address gets in an hour.
    @WithDefault("4")
    int mails();

    /// After how long without a visit an account is forgotten.
    @WithDefault("P365D")
    Duration keep();

    /// How long before that its owner is written to.
    @WithDefault("P30D")
    Duration notice();

    /// Where people find Amphi, for the links in mails: `https://amphi.example.org`.
    Optional<String> address();

    /// How people call the club's identity provider.
    Optional<String> providerName();

    /// The claim by which the provider will always know somebody; with GitHub it is `id`.
    @WithDefault("sub")
    String providerSubject();

    /// Whether the provider checks its people's addresses even if it does not say `email_verified`.
    @WithDefault("false")
    boolean providerVouches();
}
