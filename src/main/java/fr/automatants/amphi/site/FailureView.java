package fr.automatants.amphi.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.quarkus.logging.Log;

/// Something of ours broke: the log has the reason, the person a way on.
@ParentLayout(MainLayout.class)
public class FailureView extends MessageView implements HasErrorParameter<Exception> {
    /// Made by Flow.
    public FailureView() {
        super("site.failure");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Log.error(
                "at /" + event.getLocation().getPathWithQueryParameters(),
                parameter.getException());
        return 500;
    }
}
