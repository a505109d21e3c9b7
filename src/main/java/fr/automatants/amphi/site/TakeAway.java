package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// A private link, shown once: to copy, to scan, to print.
@Tag("amphi-take-away")
@JsModule("./site/take-away.ts")
public class TakeAway extends Component {
    /// @param path from the site's root; only the browser knows under which name it found the server
    TakeAway(String path) {
        getElement()
                .setProperty("path", path)
                .setProperty("copy", getTranslation("resume.copy"))
                .setProperty("copied", getTranslation("resume.copied"))
                .setProperty("print", getTranslation("resume.print"))
                .setProperty("qrLabel", getTranslation("resume.qr"));
    }
}
