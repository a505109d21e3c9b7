package fr.automatants.amphi.digits;

import java.util.List;

/// A sheet of 28 × 28 pixels on which strokes leave anti-aliased ink, from 0 to 1.
final class Ink {
    private static final int SIDE = Digits.FILE_SIDE;

    /// Where the pen's ink is half as dark, in pixels from its middle.
    ///
    /// From 0.9 to 1.5 the course's network reads 94 % of 3 000 digits re-drawn from MNIST's training
    /// set; between 1.1 and 1.3 they look most like their originals.
    static final double RADIUS = 1.2;

    /// From full ink to none, in pixels: MNIST's edges are soft.
    private static final double EDGE = 1.4;

    private final float[] greys = new float[SIDE * SIDE];

    /// Draws strokes whose unit is the pixel; (0, 0) is the sheet's upper left corner.
    static Ink of(List<Stroke> strokes) {
        Ink ink = new Ink();
        strokes.forEach(ink::draw);
        return ink;
    }

    private void draw(Stroke stroke) {
        List<Stroke.Point> points = stroke.points();
        if (points.size() == 1) {
            draw(points.getFirst(), points.getFirst());
        }
        for (int i = 1; i < points.size(); i++) {
            draw(points.get(i - 1), points.get(i));
        }
    }

    private void draw(Stroke.Point from, Stroke.Point to) {
        double reach = RADIUS + EDGE;
        int left = pixel(Math.min(from.x(), to.x()) - reach);
        int right = pixel(Math.max(from.x(), to.x()) + reach);
        int top = pixel(Math.min(from.y(), to.y()) - reach);
        int bottom = pixel(Math.max(from.y(), to.y()) + reach);
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double grey = 0.5 + (RADIUS - distance(column + 0.5, row + 0.5, from, to)) / EDGE;
                int at = row * SIDE + column;
                // the darkest wins: a line that crosses itself does not get darker
                greys[at] = Math.max(greys[at], (float) Math.clamp(grey, 0, 1));
            }
        }
    }

    private static int pixel(double at) {
        return Math.clamp((long) Math.floor(at), 0, SIDE - 1);
    }

    private static double distance(double x, double y, Stroke.Point a, Stroke.Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : ((x - a.x()) * dx + (y - a.y()) * dy) / square;
        double nearest = Math.clamp(t, 0, 1);
        return Math.hypot(x - a.x() - nearest * dx, y - a.y() - nearest * dy);
    }

    /// The centre of mass of the ink.
    Stroke.Point centre() {
        double mass = 0;
        double x = 0;
        double y = 0;
        for (int at = 0; at < greys.length; at++) {
            mass += greys[at];
            x += greys[at] * (at % SIDE + 0.5);
            y += greys[at] * (at / SIDE + 0.5);
        }
        return new Stroke.Point(x / mass, y / mass);
    }

    /// The 26 × 26 in the middle, row by row.
    float[] cropped() {
        float[] cropped = new float[Digits.PIXELS];
        int border = (SIDE - Digits.SIDE) / 2;
        for (int row = 0; row < Digits.SIDE; row++) {
            int from = (row + border) * SIDE + border;
            System.arraycopy(greys, from, cropped, row * Digits.SIDE, Digits.SIDE);
        }
        return cropped;
    }
}
