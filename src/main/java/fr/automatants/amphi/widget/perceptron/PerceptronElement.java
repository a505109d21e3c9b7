package fr.automatants.amphi.widget.perceptron;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.internal.JacksonUtils;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Answer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The browser's part of the perceptron: draws at once what a hand moves, then the server's numbers.
@Tag("amphi-perceptron")
class PerceptronElement extends Component {
    private static final List<String> LABELS =
            List.of("inputs", "weights", "bias", "activation", "value", "picture", "wrong", "look");
    private static final int CURVE_POINTS = 49;
    private static final float CURVE_REACH = 6;

    private Consumer<PerceptronParameters> listener = now -> {};

    /// What the browser draws: the state, and all that the engine makes of it.
    record Model(
            List<Double> inputs,
            List<Double> weights,
            double bias,
            String activation,
            float[] terms,
            float z,
            float y,
            float[] curve,
            double limit,
            String remark) {}

    record Choice(String name, String label) {}

    void onMove(Consumer<PerceptronParameters> listener) {
        this.listener = listener;
    }

    void show(PerceptronParameters now) {
        Answer answer = now.answer();
        Remark remark = Remark.on(now, answer);
        set(
                "model",
                new Model(
                        now.inputs(),
                        now.weights(),
                        now.bias(),
                        now.activation().name(),
                        answer.terms(),
                        answer.z(),
                        answer.y(),
                        curve(now.activation()),
                        PerceptronParameters.LIMIT,
                        getTranslation(remark.key(), remark.subject())));
    }

    /// The person moved something: the whole new state, so that no order of messages can mix it up.
    @ClientCallable
    void moved(JsonNode inputs, JsonNode weights, double bias, String activation) {
        listener.accept(
                new PerceptronParameters(
                        numbers(inputs), numbers(weights), bias, Activation.valueOf(activation)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        set("labels", LABELS.stream().collect(Collectors.toMap(k -> k, this::label)));
        set("choices", PerceptronParameters.ACTIVATIONS.stream().map(this::choice).toList());
        getElement().setProperty("language", getLocale().toLanguageTag());
    }

    private String label(String key) {
        return getTranslation("perceptron." + key);
    }

    private Choice choice(Activation g) {
        return new Choice(g.name(), getTranslation("activation." + g.name()));
    }

    private void set(String property, Object value) {
        getElement().setPropertyJson(property, JacksonUtils.getMapper().valueToTree(value));
    }

    /// g from −6 to 6, to be drawn in the neuron.
    private static float[] curve(Activation g) {
        float[] y = new float[CURVE_POINTS];
        for (int i = 0; i < y.length; i++) {
            y[i] = g.apply(CURVE_REACH * (2f * i / (CURVE_POINTS - 1) - 1));
        }
        return y;
    }

    private static List<Double> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asDouble).toList();
    }
}
