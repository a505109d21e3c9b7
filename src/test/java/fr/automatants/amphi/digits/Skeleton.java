package fr.automatants.amphi.digits;

import java.util.ArrayList;
import java.util.List;

/// Finds back the strokes that a picture of a digit may have been drawn with.
///
/// The picture is enlarged smoothly, cut at half grey, thinned to lines of one pixel (Zhang and Suen,
/// "A fast parallel algorithm for thinning digital patterns", CACM 27(3), 1984), and the lines are
/// followed from end to end as a hand would.
final class Skeleton {
    private static final int ENLARGED = 4;
    private static final int SIDE = (Digits.SIDE + 2) * ENLARGED;
    private static final double CUT = 127.5;

    /// Fewer points are a step of a staircase or a hair, not a stroke.
    private static final int SHORTEST = 7;

    /// The eight neighbours, clockwise from above.
    private static final int[] DX = {0, 1, 1, 1, 0, -1, -1, -1};

    private static final int[] DY = {-1, -1, 0, 1, 1, 1, 0, -1};

    private final boolean[][] ink = new boolean[SIDE][SIDE];
    private final boolean[][] drawn = new boolean[SIDE][SIDE];

    private Skeleton(byte[] greys) {
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                ink[y][x] =
                        grey(greys, (x + 0.5) / ENLARGED - 1.5, (y + 0.5) / ENLARGED - 1.5) > CUT;
            }
        }
    }

    /// The strokes on a canvas of `size` × `size`, rounded to whole numbers as a browser sends them.
    static List<Stroke> strokes(byte[] greys, int size) {
        Skeleton skeleton = new Skeleton(greys);
        while (skeleton.thin(0) | skeleton.thin(1)) {
            // until nothing is left to take away
        }
        return skeleton.follow(size);
    }

    /// Between pixels, as the eye would fill it in.
    private static double grey(byte[] greys, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double down = y - top;
        return (1 - down) * ((1 - right) * at(greys, left, top) + right * at(greys, left + 1, top))
                + down
                        * ((1 - right) * at(greys, left, top + 1)
                                + right * at(greys, left + 1, top + 1));
    }

    private static int at(byte[] greys, int x, int y) {
        boolean inside = x >= 0 && x < Digits.SIDE && y >= 0 && y < Digits.SIDE;
        return inside ? Byte.toUnsignedInt(greys[y * Digits.SIDE + x]) : 0;
    }

    /// One of Zhang and Suen's two half steps; whether it took anything away.
    private boolean thin(int half) {
        List<int[]> away = new ArrayList<>();
        for (int y = 1; y < SIDE - 1; y++) {
            for (int x = 1; x < SIDE - 1; x++) {
                if (ink[y][x] && mayGo(x, y, half)) {
                    away.add(new int[] {x, y});
                }
            }
        }
        away.forEach(p -> ink[p[1]][p[0]] = false);
        return !away.isEmpty();
    }

    private boolean mayGo(int x, int y, int half) {
        int neighbours = 0;
        int beginnings = 0;
        for (int k = 0; k < 8; k++) {
            neighbours += ink(x, y, k) ? 1 : 0;
            beginnings += !ink(x, y, k) && ink(x, y, k + 1) ? 1 : 0;
        }
        boolean up = ink(x, y, 0);
        boolean right = ink(x, y, 2);
        boolean down = ink(x, y, 4);
        boolean left = ink(x, y, 6);
        boolean side =
                half == 0
                        ? !(up && right && down) && !(right && down && left)
                        : !(up && right && left) && !(up && down && left);
        return neighbours >= 2 && neighbours <= 6 && beginnings == 1 && side;
    }

    private boolean ink(int x, int y, int k) {
        return ink[y + DY[k % 8]][x + DX[k % 8]];
    }

    /// Starts where lines end, then on the loops that are left.
    private List<Stroke> follow(int size) {
        List<Stroke> strokes = new ArrayList<>();
        for (int most : new int[] {1, 8}) {
            for (int y = 1; y < SIDE - 1; y++) {
                for (int x = 1; x < SIDE - 1; x++) {
                    if (ink[y][x] && !drawn[y][x] && neighbours(x, y) <= most) {
                        Stroke stroke = follow(x, y, size);
                        if (stroke.points().size() >= SHORTEST || strokes.isEmpty()) {
                            strokes.add(stroke);
                        }
                    }
                }
            }
        }
        return strokes;
    }

    private int neighbours(int x, int y) {
        int count = 0;
        for (int k = 0; k < 8; k++) {
            count += ink(x, y, k) ? 1 : 0;
        }
        return count;
    }

    private Stroke follow(int startX, int startY, int size) {
        List<Stroke.Point> points = new ArrayList<>();
        int x = startX;
        int y = startY;
        int heading = join(x, y, points, size);
        do {
            drawn[y][x] = true;
            points.add(point(x, y, size));
            heading = next(x, y, heading);
            x += heading < 0 ? 0 : DX[heading];
            y += heading < 0 ? 0 : DY[heading];
        } while (heading >= 0);
        join(x, y, points, size);
        return new Stroke(points);
    }

    /// A branch begins and ends on the line it leaves; answers where it then heads.
    private int join(int x, int y, List<Stroke.Point> points, int size) {
        List<Stroke.Point> last = points.subList(Math.max(0, points.size() - 4), points.size());
        for (int k = 0; k < 8; k++) {
            Stroke.Point there = point(x + DX[k], y + DY[k], size);
            if (drawn[y + DY[k]][x + DX[k]] && !last.contains(there)) {
                points.add(there);
                return (k + 4) % 8;
            }
        }
        return -1;
    }

    /// Straight on if it can, else the least turn; −1 at the end of a line.
    private int next(int x, int y, int heading) {
        int best = -1;
        for (int k = 0; k < 8; k++) {
            boolean free = ink(x, y, k) && !drawn[y + DY[k]][x + DX[k]];
            if (free && (best < 0 || turn(heading, k) < turn(heading, best))) {
                best = k;
            }
        }
        return best;
    }

    /// Of two turns alike, the one along a row or a column.
    private static int turn(int heading, int k) {
        int turn = heading < 0 ? 0 : Math.abs(Math.floorMod(k - heading + 4, 8) - 4);
        return 2 * turn + k % 2;
    }

    private static Stroke.Point point(int x, int y, int size) {
        double scale = (double) size / SIDE;
        return new Stroke.Point(Math.rint((x + 0.5) * scale), Math.rint((y + 0.5) * scale));
    }
}
