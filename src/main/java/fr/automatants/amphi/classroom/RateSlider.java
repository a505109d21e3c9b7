package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/// α on a logarithmic slider with its exact field; the browser moves it, the run has the last word.
@Tag("amphi-rate-slider")
@JsModule("./classroom/rate-slider.ts")
class RateSlider extends Component {
    RateSlider(Consumer<Float> changed) {
        addClassName("rate");
        getElement().setProperty("min", decimal(RunState.MIN_LEARNING_RATE));
        getElement().setProperty("max", decimal(RunState.MAX_LEARNING_RATE));
        getElement()
                .addEventListener(
                        "rate-change",
                        event ->
                                changed.accept(
                                        (float)
                                                event.getEventData()
                                                        .get("event.detail.rate")
                                                        .asDouble()))
                .addEventData("event.detail.rate");
    }

    void show(float rate) {
        getElement().setProperty("rate", decimal(rate));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setProperty("label", getTranslation("classroom.drive.rate"));
        getElement().setProperty("fieldLabel", getTranslation("classroom.drive.rate.value"));
        getElement().setProperty("language", getLocale().toLanguageTag());
    }

    /// 0.1f as 0.1, not as 0.10000000149.
    private static double decimal(float value) {
        return Double.parseDouble(Float.toString(value));
    }
}
