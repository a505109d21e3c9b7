package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// A button that prints the page.
@Tag("amphi-print")
@JsModule("./site/print.ts")
public class PrintButton extends Component {
    PrintButton(String label) {
        getElement().setProperty("label", label);
    }
}
