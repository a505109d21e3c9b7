package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;

/// Where a file is chosen or dropped. The browser first asks whether it may send it, so that nothing
/// is sent in vain; the address it sends to is a secret of this page, so no other site can.
@Tag("amphi-drop-zone")
@JsModule("./challenge/drop-zone.ts")
final class DropZone extends Component implements HasComponents {
    private static final int ARRIVED = 200;

    private final transient Listener listener;

    /// Who takes the file.
    interface Listener {
        /// Whether the browser may send it.
        boolean offered(String fileName, long length);

        /// Takes its bytes, on a thread that may not touch the page.
        void received(UploadEvent upload) throws IOException;

        /// It did not arrive: the answer's status, 0 if there was none.
        void lost(int status);
    }

    DropZone(Listener listener) {
        this.listener = listener;
        Input file = new Input();
        file.setId("model-file");
        file.setType("file");
        // no `accept`: a telephone would grey out endings that it does not know, and whoever brings
        // another format learns nothing
        file.getElement().setAttribute("aria-describedby", "model-formats");
        Span choose = new Span(getTranslation("challenge.upload.choose"));
        choose.addClassName("secondary");
        Span drop = new Span(getTranslation("challenge.upload.drop"));
        drop.addClassName("drop-hint");
        NativeLabel label = new NativeLabel();
        label.addClassName("drop");
        label.add(file, choose, drop);
        HtmlComponent progress = new HtmlComponent("progress");
        progress.getElement().setAttribute("max", "1");
        progress.getElement().setAttribute("hidden", true);
        progress.getElement().setAttribute("aria-label", getTranslation("challenge.upload.way"));
        add(label, progress);
        UploadHandler handler = listener::received;
        getElement().setAttribute("target", handler);
    }

    @ClientCallable
    boolean offered(String fileName, double length) {
        return listener.offered(fileName, (long) length);
    }

    @ClientCallable
    void lost(int status) {
        if (status != ARRIVED) {
            listener.lost(status);
        }
    }
}
