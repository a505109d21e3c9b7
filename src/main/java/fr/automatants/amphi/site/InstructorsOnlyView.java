package fr.automatants.amphi.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/// The way to an instructor’s view, for whoever has not come in by the one-time link.
@ParentLayout(MainLayout.class)
public class InstructorsOnlyView extends MessageView implements HasErrorParameter<InstructorsOnly> {
    /// Made by Flow.
    public InstructorsOnlyView() {
        super("site.instructors-only");
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<InstructorsOnly> parameter) {
        return 403;
    }
}
