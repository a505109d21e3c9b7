package fr.automatants.amphi.widget.parameters;

import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.inspect.Footprint;
import fr.automatants.amphi.engine.inspect.Precision;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the browser shows: the sum of S19, what it costs, the knob in hand and what it does.
///
/// @param networks the trainings to choose from, none if the layers are not the course's
/// @param bytes of all parameters in float32
/// @param multiplyAdds of one answer
/// @param knob −1 if none is in hand
/// @param value the knob's own, null if the values are not known
/// @param before the ten outputs for the digit, none if the network reads no digits
/// @param picture base64 of the digit's 676 greys
@SuppressWarnings("ArrayRecordComponent") // made once, sent as JSON, never compared
record ParametersModel(
        int inputs,
        List<Integer> sizes,
        String training,
        int knob,
        @Nullable Double turned,
        List<Choice> networks,
        List<Term> terms,
        long total,
        long bytes,
        long multiplyAdds,
        @Nullable Knob place,
        @Nullable Float value,
        float[] before,
        float[] after,
        int digit,
        String picture,
        int most,
        int mostLayers,
        int mostShown,
        double reach,
        String remark) {
    static ParametersModel of(
            ParametersParameters state,
            Optional<Network> network,
            Optional<ParametersPlay.Answers> answers,
            Texts texts) {
        Architecture architecture = state.architecture();
        Footprint footprint = Footprint.of(architecture);
        int knob = state.knob().orElse(-1);
        Remark remark = Remark.on(state, network.isPresent(), answers);
        return new ParametersModel(
                state.inputs(),
                state.sizes(),
                Choice.name(state.training()),
                knob,
                state.turned().isPresent() ? state.turned().getAsDouble() : null,
                networks(state, texts),
                Term.of(architecture),
                footprint.parameters(),
                footprint.bytes(Precision.FLOAT32),
                footprint.forward(),
                knob < 0 ? null : Knob.of(architecture, knob),
                knob < 0 ? null : network.map(n -> n.parameterVector()[knob]).orElse(null),
                answers.map(ParametersPlay.Answers::before).orElseGet(() -> new float[0]),
                answers.map(ParametersPlay.Answers::after).orElseGet(() -> new float[0]),
                Mnist.load().test().label(state.digit()),
                Base64.getEncoder().encodeToString(Mnist.load().test().pixels(state.digit())),
                ParametersParameters.MOST_NEURONS,
                ParametersParameters.MOST_LAYERS,
                Wall.MOST,
                ParametersParameters.REACH,
                texts.text("parameters.remark." + remark.key(), remark.subjects()));
    }

    private static List<Choice> networks(ParametersParameters state, Texts texts) {
        return state.isTheCourses()
                ? Choice.of(Arrays.asList(Training.values()), "parameters.network.", texts)
                : List.of();
    }
}
