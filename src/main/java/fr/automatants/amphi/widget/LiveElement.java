package fr.automatants.amphi.widget;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/// The browser's part of a live widget: draws at once what a hand moves, then the server's numbers.
///
/// Its other half is `live-element.ts`.
@NpmPackage(value = "d3-array", version = "3.2.4")
@NpmPackage(value = "@types/d3-array", version = "3.2.2", dev = true)
final class LiveElement extends Component {
    private static final String TEXTS = "vaadin-i18n.translations";
    private final String name;
    private final Consumer<String> listener;

    LiveElement(String name, Consumer<String> listener) {
        super(new Element("amphi-" + name));
        this.name = name;
        this.listener = listener;
    }

    void show(Object model, String bulk) {
        // Flow sends a property only if it has changed
        getElement().setProperty("bulk", bulk);
        set("model", model);
    }

    /// The person moved something: the whole new state, so that no order of messages can mix it up.
    @ClientCallable
    void moved(String notation) {
        listener.accept(notation);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        set("labels", labels(getLocale()));
        getElement().setProperty("language", getLocale().toLanguageTag());
    }

    /// Those of every widget and its own, by what stands behind `.label.` in their keys.
    private Map<String, String> labels(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        Map<String, String> labels = new HashMap<>();
        for (String prefix : List.of("widget.label.", name + ".label.")) {
            texts.keySet().stream()
                    .filter(key -> key.startsWith(prefix))
                    .forEach(key ->
                            labels.put(key.substring(prefix.length()), texts.getString(key)));
        }
        return labels;
    }

    private void set(String property, Object value) {
        getElement().setPropertyJson(property, JacksonUtils.getMapper().valueToTree(value));
    }
}
