package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The run on the page: the browser draws what the frames say; Flow only gives it the code and the words.
@Tag("amphi-class-run")
@JsModule("./classroom/class-run.ts")
@NpmPackage(value = "uplot", version = "1.6.32")
class ClassRunElement extends Component {
    static final List<String> TEXTS =
            List.of(
                    "title",
                    "run",
                    "watcher",
                    "watchers",
                    "step",
                    "epoch",
                    "loss",
                    "accuracy",
                    "rate",
                    "seed",
                    "running",
                    "paused",
                    "diverged",
                    "rebuilding",
                    "connecting",
                    "lost",
                    "refused",
                    "notice.empty",
                    "notice.rebuilding",
                    "notice.diverged",
                    "notice.connecting",
                    "notice.lost",
                    "notice.refused",
                    "curve.loss",
                    "curve.accuracy",
                    "axis.steps",
                    "axis.epochs",
                    "weights",
                    "weights.what",
                    "weights.label",
                    "negative",
                    "positive",
                    "digits",
                    "shows",
                    "says",
                    "right",
                    "wrong",
                    "take");

    ClassRunElement(ClassCode code) {
        getElement().setProperty("code", code.letters());
    }

    /// Offers the network to those who look, once it rests; the projector has no room for it.
    ClassRunElement offering() {
        getElement().setProperty("offering", true);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Map<String, String> texts =
                TEXTS.stream()
                        .collect(Collectors.toMap(key -> key, key -> translate("run." + key)));
        getElement().setPropertyJson("texts", JacksonUtils.getMapper().valueToTree(texts));
        getElement().setProperty("language", getLocale().toLanguageTag());
    }

    private String translate(String key) {
        return getTranslation("classroom." + key);
    }
}
