package fr.automatants.amphi.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.ProgressListener;
import fr.automatants.amphi.engine.Recipe;
import fr.automatants.amphi.engine.Trainer;
import fr.automatants.amphi.engine.kernel.Kernels;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bits of a training, written down: they must be the same on every machine, for ever.
class GoldenTest {
    private static final int SAMPLES = 2_345;
    private static final int EPOCHS = 3;

    @ParameterizedTest
    @CsvSource({
        "1, 1, e0db8eb5e5c50e695d8e8f75741d98ea110fface8c09e3a8321336067eecc37d",
        "1, 7, 7554ffa0cbc8845a51e3bc37dd78a0e6fdb116750909376af18f26b5ebf1e215",
        "1, 32, 7441a9f08e3777d4dc396a6e641819b601c0e4999291fcaf0590ce4b3218d34c",
        "1, 1000, 5cf492c8b0490b5ac214393c0ea24b55b6b59712d3aca9d8e0c535839af5c558",
        "2, 1, 865f4ec5c60a9fdf49d8bfaeb7368ebf599bb081fd401c3c041e00973e353cb6",
        "2, 7, 55df8be94176b951b96447145d7f23482417f1abb5e88a85f6ceead3ed2b0851",
        "2, 32, e896f0e6470d7c965a11f56fd2631f1d00ca9732c321b02f1a1ad381444cf649",
        "2, 1000, b0fcf7b8167995e8d491f850d81e265ac53eee2f88591b3e362903e402f1b735",
        "3, 1, b020487279c2473e745e37ce06db5c2c2affbf2e5bfe451e2c4ec93ceee14bb6",
        "3, 7, 975707f2ead82460212819e96fdb87d74596802b45d281c1f3a83feadd3befed",
        "3, 32, 351ae29be3f296321f56126f6696bedc1c5e632587c89cc52415302ae646e3e8",
        "3, 1000, 3c637a6afcef54ad3e2f9120a58e5ca95f97a40367e5220d4c2036fc40bf4f93"
    })
    void threeEpochsGiveTheBitsWrittenDown(long seed, int batchSize, String expected) {
        Recipe recipe = Recipe.of(batchSize, seed);
        assertEquals(expected, fingerprint(recipe));
        assertEquals(expected, fingerprint(recipe.onThreads(2)));
        assertEquals(expected, fingerprint(recipe.by(Kernels.reference())));
        assertEquals(expected, fingerprint(recipe.by(Kernels.reference()).onThreads(2)));
    }

    private static String fingerprint(Recipe recipe) {
        Network network = Network.initialised(Architecture.course(), recipe.seed());
        Trainer trainer = new Trainer(network, data(), Loss.CROSS_ENTROPY, recipe, 0);
        for (int i = 0; i < EPOCHS; i++) {
            trainer.epoch(0.05f, () -> false, ProgressListener.NONE);
        }
        return HexFormat.of().formatHex(network.fingerprint());
    }

    private static Dataset data() {
        Digits digits = Mnist.load().test();
        byte[] greys = new byte[SAMPLES * Digits.PIXELS];
        byte[] labels = new byte[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            System.arraycopy(digits.pixels(i), 0, greys, i * Digits.PIXELS, Digits.PIXELS);
            labels[i] = (byte) digits.label(i);
        }
        return Dataset.ofBytes(greys, Digits.PIXELS, labels, Digits.CLASSES);
    }
}
