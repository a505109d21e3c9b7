package fr.automatants.amphi.widget;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.NpmPackage;

/// The tools of a card: copy the link to this state, back to the start, full screen; on paper,
/// a QR code that leads to the live widget in this state.
@Tag("amphi-widget-tools")
@NpmPackage(value = "lean-qr", version = "2.7.4")
public class WidgetTools extends Component {
    private String copy = "widget.tools.copy";

    WidgetTools(String id) {
        getElement().setProperty("key", id);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setProperty("copyLabel", getTranslation(copy));
        label("copied");
        label("reset");
        label("full");
    }

    private void label(String name) {
        getElement().setProperty(name + "Label", getTranslation("widget.tools." + name));
    }

    void copyItself() {
        copy = "widget.tools.copy-itself";
    }

    void showState(String state) {
        getElement().setProperty("state", state);
    }

    void addResetListener(ComponentEventListener<Reset> listener) {
        addListener(Reset.class, listener);
    }

    /// The person asks for the widget's first state.
    @DomEvent("widget-reset")
    public static class Reset extends ComponentEvent<WidgetTools> {
        /// Made by Flow.
        public Reset(WidgetTools source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
