package fr.automatants.amphi.widget.parameters;

import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.digits.TrainedNetworks;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.Optional;

/// Counts by the engine, and turns one knob of a real network.
record ParametersPlay(ParametersParameters start, TrainedNetworks networks)
        implements Play<ParametersParameters> {
    private static final long SEED = 1;

    @Override
    public String notation(ParametersParameters state) {
        return state.notation();
    }

    @Override
    public Optional<ParametersParameters> read(String notation) {
        return start.read(notation);
    }

    @Override
    public ParametersModel model(ParametersParameters state, Texts texts) {
        Optional<Network> network = network(state);
        return ParametersModel.of(state, network, network.flatMap(n -> answers(state, n)), texts);
    }

    @Override
    public String bulk(ParametersParameters state) {
        return network(state).map(Wall::of).orElse("");
    }

    /// Its values, unless they are too many to show or still being learnt.
    private Optional<Network> network(ParametersParameters state) {
        Architecture architecture = state.architecture();
        if (state.training() == Training.TRAINED) {
            var trained = networks.trained();
            return trained.isDone() ? Optional.of(trained.join()) : Optional.empty();
        }
        if (state.isTheCourses()) {
            return Optional.of(networks.untrained());
        }
        return architecture.parameters() > Wall.MOST
                ? Optional.empty()
                : Optional.of(Network.initialised(architecture, SEED));
    }

    /// What the network answers to the digit with the knob as it was and as it is turned, if it reads
    /// digits at all.
    private static Optional<Answers> answers(ParametersParameters state, Network network) {
        Architecture architecture = network.architecture();
        if (architecture.inputs() != Digits.PIXELS || architecture.outputs() != Digits.CLASSES) {
            return Optional.empty();
        }
        float[] x = new float[Digits.PIXELS];
        byte[] pixels = Mnist.load().test().pixels(state.digit());
        for (int i = 0; i < x.length; i++) {
            x[i] = Byte.toUnsignedInt(pixels[i]) / 255f;
        }
        return Optional.of(new Answers(network.answer(x), turned(state, network).answer(x)));
    }

    private static Network turned(ParametersParameters state, Network network) {
        if (state.turned().isEmpty()) {
            return network;
        }
        float[] vector = network.parameterVector();
        vector[state.knob().orElseThrow()] = (float) state.turned().getAsDouble();
        return Network.of(network.architecture(), vector);
    }

    /// The ten outputs before and after a knob was turned.
    @SuppressWarnings("ArrayRecordComponent") // made once, sent as JSON, never compared
    record Answers(float[] before, float[] after) {}
}
