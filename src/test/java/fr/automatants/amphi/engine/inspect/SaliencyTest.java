package fr.automatants.amphi.engine.inspect;

import static fr.automatants.amphi.engine.inspect.Networks.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.Seeded;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;

class SaliencyTest {
    private static final int SIDE = 6;
    private static final int PLANTED = 15;
    private static final Network PIXELS =
            Networks.linear(
                    Activation.SOFTMAX, new float[] {1, 2, 3, 4}, new float[] {0, -1, 0, 0});
    private static final float[] X = {0.5f, 1, 0, 2};

    @Test
    void everyMapFindsThePixelThatANetworkLearntToLookAt() {
        Dataset data = plantedPixel(400);
        Network network = Networks.trained(data, 8, 30);
        int sample = 0;
        while (data.labels()[sample] == 0) {
            sample++;
        }
        float[] x = data.row(sample);
        assertEquals(PLANTED, largest(Saliency.gradient(network, x, 1)));
        assertEquals(PLANTED, largest(Saliency.gradientTimesInput(network, x, 1)));
        Occlusion one = new Occlusion(SIDE, 1, 1, 0);
        assertEquals(PLANTED, largest(Saliency.occlusion(network, x, 1, one)));
    }

    @Test
    void inALinearNetworkGradientTimesInputIsEachInputsShare() {
        assertArrayEquals(new float[] {1, 2, 3, 4}, Saliency.gradient(PIXELS, X, 0));
        assertArrayEquals(new float[] {0.5f, 2, 0, 8}, Saliency.gradientTimesInput(PIXELS, X, 0));
        assertArrayEquals(new float[] {0, -1, 0, 0}, Saliency.gradientTimesInput(PIXELS, X, 1));
    }

    @Test
    void hidingOnePixelOfALinearNetworkTakesItsShareAway() {
        assertArrayEquals(
                new float[] {0.5f, 2, 0, 8},
                Saliency.occlusion(PIXELS, X, 0, new Occlusion(2, 1, 1, 0)));
    }

    @Test
    void theFillStandsInForWhatIsHidden() {
        // w·(x − 1)
        assertArrayEquals(
                new float[] {-0.5f, 0, -3, 4},
                Saliency.occlusion(PIXELS, X, 0, new Occlusion(2, 1, 1, 1)));
    }

    @Test
    void aPixelUnderSeveralPatchesGetsTheirMean() {
        Network ones = Networks.linear(Activation.IDENTITY, new float[9], new float[9]);
        float[] parameters = ones.parameterVector();
        parameters[0] = 4;
        Network corner = Network.of(ones.architecture(), parameters);
        float[] x = {1, 0, 0, 0, 0, 0, 0, 0, 0};
        // the corner is under the first of the four patches, the centre under all of them
        assertArrayEquals(
                new float[] {4, 2, 0, 2, 1, 0, 0, 0, 0},
                Saliency.occlusion(corner, x, 0, new Occlusion(3, 2, 1, 0)));
    }

    @Test
    void aLastPatchStandsAtTheFarEdge() {
        Occlusion occlusion = new Occlusion(26, 4, 3, 0);
        assertEquals(9, occlusion.places());
        assertEquals(21, occlusion.start(7));
        assertEquals(22, occlusion.start(8));
        assertEquals(1, new Occlusion(5, 5, 2, 0).places());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Occlusion wide = new Occlusion(3, 1, 1, 0);
        Occlusion fits = new Occlusion(2, 1, 1, 0);
        assertRefused(
                "side: found 3, expected the square root of the network's 4 inputs",
                () -> Saliency.occlusion(PIXELS, X, 0, wide));
        assertRefused(
                "label: found 2, expected 0 to 1", () -> Saliency.occlusion(PIXELS, X, 2, fits));
        assertRefused(
                "x: found 1 values, expected 4",
                () -> Saliency.occlusion(PIXELS, new float[1], 0, fits));
        assertRefused("patch: found 3, expected 1 to 2", () -> new Occlusion(2, 3, 1, 0));
        assertRefused("stride: found 2, expected 1 to 1", () -> new Occlusion(2, 1, 2, 0));
        assertRefused("stride: found 0, expected 1 to 1", () -> new Occlusion(2, 1, 0, 0));
        assertRefused(
                "fill[0]: found NaN, expected a finite number",
                () -> new Occlusion(2, 1, 1, Float.NaN));
    }

    /// Noise, of class 1 where the planted pixel is bright.
    private static Dataset plantedPixel(int samples) {
        Seeded random = new Seeded(5);
        FMatrixRMaj x = new FMatrixRMaj(samples, SIDE * SIDE);
        byte[] labels = new byte[samples];
        for (int i = 0; i < samples; i++) {
            for (int k = 0; k < SIDE * SIDE; k++) {
                x.set(i, k, (float) random.nextDouble());
            }
            labels[i] = (byte) random.nextInt(2);
            x.set(i, PLANTED, labels[i]);
        }
        return new Dataset(x, labels, 2);
    }

    private static int largest(float[] map) {
        int best = 0;
        for (int i = 0; i < map.length; i++) {
            best = map[i] > map[best] ? i : best;
        }
        assertTrue(map[best] > 0);
        return best;
    }
}
