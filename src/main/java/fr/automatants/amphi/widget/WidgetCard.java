package fr.automatants.amphi.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/// The frame that every widget wears: an inviting title, the tools, the widget itself.
public class WidgetCard extends Section {
    private final WidgetTools tools;

    /// A card whose reset tool calls `reset`.
    public WidgetCard(
            String title,
            WidgetContext context,
            Component body,
            ComponentEventListener<WidgetTools.Reset> reset) {
        addClassName("widget");
        // a page may have the same widget twice: a group, for landmarks need names of their own
        getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        tools = new WidgetTools(context.id());
        tools.addResetListener(reset);
        add(new Header(new H3(title), tools), body);
    }

    /// For a widget without a state of its own: the copied link leads to where it stands.
    public void hasNoState() {
        tools.copyItself();
    }

    /// Puts a state into the page's address and the copied link; empty is the widget's own default.
    public void showState(String state) {
        tools.showState(state);
    }
}
