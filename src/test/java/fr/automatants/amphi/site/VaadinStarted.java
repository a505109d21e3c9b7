package fr.automatants.amphi.site;

import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lets a test ask Vaadin itself which routes there are.
@ApplicationScoped
public class VaadinStarted {
    private @Nullable RouteRegistry registry;

    void keep(@Observes ServiceInitEvent event) {
        registry = event.getSource().getRouter().getRegistry();
    }

    RouteRegistry registry() {
        return Objects.requireNonNull(registry, "nobody has come yet");
    }
}
