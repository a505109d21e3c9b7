package fr.automatants.amphi.widget.network;

import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.digits.TrainedNetworks;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.Trace;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Lets a digit of MNIST go through each network that a hand makes.
record NetworkPlay(NetworkState start, TrainedNetworks networks) implements Play<NetworkState> {
    @Override
    public String notation(NetworkState state) {
        return state.notation();
    }

    @Override
    public Optional<NetworkState> read(String notation) {
        return start.read(notation);
    }

    @Override
    public NetworkModel model(NetworkState state, Texts texts) {
        Optional<Network> learnt = state.isLearnt() ? learnt() : Optional.empty();
        Network network =
                learnt.orElseGet(() -> Network.initialised(state.architecture(), state.seed()));
        Trace trace = trace(network, state.digit());
        Remark remark =
                state.isLearnt() && learnt.isEmpty()
                        ? Remark.LEARNING
                        : Remark.on(state, trace, learnt.isPresent());
        return NetworkModel.of(state, network, trace, remark, texts);
    }

    /// The network that has learnt, if its training is over.
    private Optional<Network> learnt() {
        CompletableFuture<Network> trained = networks.trained();
        return trained.isDone() ? Optional.of(trained.join()) : Optional.empty();
    }

    static Trace trace(Network network, int digit) {
        Digits test = Mnist.load().test();
        byte[] pixels = test.pixels(digit);
        float[] x = new float[pixels.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = Byte.toUnsignedInt(pixels[i]) / 255f;
        }
        return Trace.of(network, x, test.label(digit), Loss.CROSS_ENTROPY);
    }
}
