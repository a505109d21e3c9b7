package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The member whose page it is, asked for anew at each deed: they may have signed out elsewhere.
///
/// @param account whose page it is
/// @param visitor who is behind a request
public record Signed(UUID account, Function<VaadinRequest, Optional<UUID>> visitor) {
    /// The member of a page, if it is one's.
    public static Optional<Signed> in(
            VaadinRequest request, Function<VaadinRequest, Optional<UUID>> visitor) {
        return visitor.apply(request).map(account -> new Signed(account, visitor));
    }

    /// Whether it is still they who ask.
    boolean still(VaadinRequest request) {
        return visitor.apply(request).filter(account::equals).isPresent();
    }
}
