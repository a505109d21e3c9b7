package fr.automatants.amphi.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/// What a member sees at an instructor’s view: who could let them in.
@ParentLayout(MainLayout.class)
public class NotAllowedView extends MessageView implements HasErrorParameter<NotAllowed> {
    /// Made by Flow.
    public NotAllowedView() {
        super("site.not-allowed");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
        return 403;
    }
}
