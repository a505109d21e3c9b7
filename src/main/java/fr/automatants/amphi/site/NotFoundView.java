package fr.automatants.amphi.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;

/// No page stands at this address.
@ParentLayout(MainLayout.class)
public class NotFoundView extends MessageView implements HasErrorParameter<NotFoundException> {
    /// Made by Flow.
    public NotFoundView() {
        super("site.not-found");
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }
}
