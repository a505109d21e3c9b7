package fr.automatants.amphi.engine.inspect;

import fr.automatants.amphi.engine.Network;
import java.util.function.IntConsumer;
import org.ejml.data.FMatrixRMaj;

/// Which inputs an answer hangs on: one signed value for each input, positive where the input
/// speaks for the class (deck S32).
///
/// All three maps are about z, the class's weighted sum before the last activation. Every method
/// throws [IllegalArgumentException] if the sample, the label or the side does not fit the network,
/// or if a value is or becomes NaN or infinite.
public final class Saliency {
    private Saliency() {}

    /// Returns ∂z/∂x: by how much z grows when an input does (Simonyan, Vedaldi and Zisserman,
    /// "Deep inside convolutional networks", 2014).
    ///
    /// @param x one finite value for each input
    /// @param label the class to explain
    public static float[] gradient(Network network, float[] x, int label) {
        return new InputGradient(network).ofSum(x, label);
    }

    /// Returns x ∘ ∂z/∂x: what each input brings to z, the very share of it in a network without
    /// bends or biases (Shrikumar et al., "Not just a black box", 2016).
    ///
    /// @param x one finite value for each input
    /// @param label the class to explain
    public static float[] gradientTimesInput(Network network, float[] x, int label) {
        float[] map = gradient(network, x, label);
        for (int i = 0; i < map.length; i++) {
            map[i] *= x[i];
        }
        return Require.finite("gradient × input", map);
    }

    /// Returns how much z falls when the input is hidden: the mean over the patches that hide it
    /// (Zeiler and Fergus, "Visualizing and understanding convolutional networks", 2014).
    ///
    /// @param x a square image, row by row, one finite value for each input
    /// @param label the class to explain
    public static float[] occlusion(Network network, float[] x, int label, Occlusion occlusion) {
        Require.square(network, occlusion.side());
        Require.sample(network, x);
        Require.between("label", label, 0, network.architecture().outputs() - 1);
        InputGradient inside = new InputGradient(network);
        double[] falls = new double[x.length];
        int[] patches = new int[x.length];
        float whole = inside.sums(new FMatrixRMaj(1, x.length, true, x)).get(0, label);
        for (int line = 0; line < occlusion.places(); line++) {
            FMatrixRMaj z = inside.sums(hidden(x, occlusion, line));
            for (int place = 0; place < z.numRows; place++) {
                double fall = (double) whole - z.get(place, label);
                forEachHidden(
                        occlusion,
                        line,
                        place,
                        pixel -> {
                            falls[pixel] += fall;
                            patches[pixel]++;
                        });
            }
        }
        float[] map = new float[x.length];
        for (int i = 0; i < map.length; i++) {
            map[i] = (float) (falls[i] / patches[i]);
        }
        return map;
    }

    /// One line of patches: row i is the image with its place number i hidden.
    private static FMatrixRMaj hidden(float[] x, Occlusion occlusion, int line) {
        FMatrixRMaj rows = new FMatrixRMaj(occlusion.places(), x.length);
        for (int place = 0; place < rows.numRows; place++) {
            int from = place * x.length;
            System.arraycopy(x, 0, rows.data, from, x.length);
            forEachHidden(
                    occlusion, line, place, pixel -> rows.data[from + pixel] = occlusion.fill());
        }
        return rows;
    }

    private static void forEachHidden(Occlusion occlusion, int line, int place, IntConsumer pixel) {
        int top = occlusion.start(line);
        int left = occlusion.start(place);
        for (int row = top; row < top + occlusion.patch(); row++) {
            for (int column = left; column < left + occlusion.patch(); column++) {
                pixel.accept(row * occlusion.side() + column);
            }
        }
    }
}
