package fr.automatants.amphi.digits;

import fr.automatants.amphi.engine.Seeded;

/// Another way to write the same digit: turned, scaled and slanted a little, and pulled about as if
/// drawn on rubber (P. Simard, D. Steinkraus and J. Platt, "Best practices for convolutional neural
/// networks applied to visual document analysis", ICDAR 2003); then put back with its centre of mass
/// in the middle, as MNIST's digits are.
///
/// @param degrees the largest rotation, either way
/// @param scale the largest change of size, 0.06 for 6 %
/// @param shear the largest slant, in pixels a pixel
/// @param alpha how far the rubber is pulled: the standard deviation, in pixels, before smoothing
/// @param sigma over how many pixels it is smoothed
public record Distortion(double degrees, double scale, double shear, double alpha, double sigma) {
    /// The hidden set's.
    static final Distortion HIDDEN = new Distortion(6, 0.06, 0.06, 15, 4.5);

    private static final int SIDE = Digits.SIDE;

    /// Where MNIST puts centres of mass, once cropped.
    private static final double MIDDLE = SIDE / 2.0 + 0.5;

    private static final int MAX_GREY = 255;

    /// Returns the 676 greys of a distorted picture; the same random numbers give the same bits.
    ///
    /// @param greys 676 unsigned bytes
    public byte[] of(byte[] greys, Seeded random) {
        Map map = new Map(greys, random);
        double[] centre = map.centre();
        byte[] distorted = new byte[Digits.PIXELS];
        for (int at = 0; at < distorted.length; at++) {
            double x = at % SIDE + 0.5 + centre[0] - MIDDLE;
            double y = at / SIDE + 0.5 + centre[1] - MIDDLE;
            distorted[at] = (byte) Math.round(Math.clamp(map.grey(x, y), 0, MAX_GREY));
        }
        return distorted;
    }

    private static double within(double most, Seeded random) {
        return most * (2 * random.nextDouble() - 1);
    }

    /// Where each point of the new picture comes from in the old one.
    private final class Map {
        private final byte[] greys;
        private final double xx;
        private final double xy;
        private final double yx;
        private final double yy;
        private final Rubber right;
        private final Rubber down;

        Map(byte[] greys, Seeded random) {
            this.greys = greys;
            double angle = StrictMath.toRadians(within(degrees, random));
            double wide = 1 + within(scale, random);
            double high = 1 + within(scale, random);
            double slant = within(shear, random);
            // rotation · slant · scaling
            xx = StrictMath.cos(angle) * wide;
            yx = StrictMath.sin(angle) * wide;
            xy = (StrictMath.cos(angle) * slant - StrictMath.sin(angle)) * high;
            yy = (StrictMath.sin(angle) * slant + StrictMath.cos(angle)) * high;
            right = new Rubber(alpha, sigma, random);
            down = new Rubber(alpha, sigma, random);
        }

        /// The grey at a point of the new picture, pixel (0, 0) reaching from 0 to 1.
        double grey(double x, double y) {
            double dx = x - SIDE / 2.0;
            double dy = y - SIDE / 2.0;
            double fromX = SIDE / 2.0 + xx * dx + xy * dy + right.at(x - 0.5, y - 0.5);
            double fromY = SIDE / 2.0 + yx * dx + yy * dy + down.at(x - 0.5, y - 0.5);
            return Bilinear.at(fromX - 0.5, fromY - 0.5, this::old);
        }

        /// The centre of mass of the new picture, as it would be without moving it.
        double[] centre() {
            double mass = 0;
            double x = 0;
            double y = 0;
            for (int at = 0; at < Digits.PIXELS; at++) {
                double grey = grey(at % SIDE + 0.5, at / SIDE + 0.5);
                mass += grey;
                x += grey * (at % SIDE + 0.5);
                y += grey * (at / SIDE + 0.5);
            }
            return mass == 0 ? new double[] {MIDDLE, MIDDLE} : new double[] {x / mass, y / mass};
        }

        private double old(int column, int row) {
            boolean inside = column >= 0 && column < SIDE && row >= 0 && row < SIDE;
            return inside ? Byte.toUnsignedInt(greys[row * SIDE + column]) : 0;
        }
    }
}
