package fr.automatants.amphi.widget.recognise;

import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.Handwriting;
import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.digits.TrainedNetworks;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/// Reads each drawing as MNIST would have shown it to the network.
record RecognisePlay(RecogniseParameters start, TrainedNetworks networks)
        implements Play<RecogniseParameters> {
    @Override
    public String notation(RecogniseParameters state) {
        return state.notation();
    }

    @Override
    public Optional<RecogniseParameters> read(String notation) {
        return RecogniseParameters.read(notation);
    }

    @Override
    public RecogniseModel model(RecogniseParameters state, Texts texts) {
        Optional<float[]> picture = picture(state.sheet());
        Optional<Network> network = network(state.network());
        Optional<Reading> reading =
                network.flatMap(
                        n -> picture.map(x -> new Reading(n.answer(x), label(state.sheet()))));
        Remark remark = Remark.on(state.network(), picture.isPresent(), reading);
        return RecogniseModel.of(state, picture, reading, remark, texts);
    }

    /// What is drawn on nothing has no picture, and no answer.
    private static Optional<float[]> picture(Sheet sheet) {
        return switch (sheet) {
            case Sheet.Specimen specimen -> Optional.of(greys(specimen.index()));
            case Sheet.Drawing drawing ->
                    Optional.of(drawing.ink())
                            .filter(ink -> !ink.isEmpty())
                            .map(ink -> Handwriting.picture(ink, Sheet.Drawing.DOT));
        };
    }

    private static float[] greys(int index) {
        byte[] pixels = Mnist.load().test().pixels(index);
        float[] greys = new float[Digits.PIXELS];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = Byte.toUnsignedInt(pixels[i]) / 255f;
        }
        return greys;
    }

    private static OptionalInt label(Sheet sheet) {
        return sheet instanceof Sheet.Specimen specimen
                ? OptionalInt.of(Mnist.load().test().label(specimen.index()))
                : OptionalInt.empty();
    }

    private Optional<Network> network(Reader reader) {
        return switch (reader) {
            case UNTRAINED -> Optional.of(networks.untrained());
            case TRAINED -> {
                CompletableFuture<Network> trained = networks.trained();
                yield trained.isDone() ? Optional.of(trained.join()) : Optional.empty();
            }
        };
    }
}
