package fr.automatants.amphi.widget.recognise;

import fr.automatants.amphi.digits.Stroke;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What lies before the network: a drawing, or one of MNIST's test digits.
sealed interface Sheet {
    /// Nothing drawn yet.
    Sheet BLANK = new Drawing(List.of(), List.of());

    /// Strokes on a canvas of 100 × 100, and cells painted with the keyboard.
    ///
    /// @param cells their numbers on [#GRID] × [#GRID], row by row, rising
    record Drawing(List<Stroke> strokes, List<Integer> cells) implements Sheet {
        static final int CANVAS = 100;
        static final int GRID = 14;

        /// Less than this in both directions is a dot, which is not enlarged.
        static final double DOT = 12;

        public Drawing {
            strokes = List.copyOf(strokes);
            cells = List.copyOf(cells);
        }

        /// All its ink: neighbouring cells are joined by lines, as a pen would have.
        List<Stroke> ink() {
            List<Stroke> ink = new ArrayList<>(strokes);
            BitSet painted = new BitSet();
            cells.forEach(painted::set);
            for (int cell : cells) {
                ink.add(new Stroke(List.of(middle(cell))));
                joined(painted, cell)
                        .forEach(to -> ink.add(new Stroke(List.of(middle(cell), middle(to)))));
            }
            return ink;
        }

        /// To the right, below, and diagonally where no painted corner lies between.
        private static List<Integer> joined(BitSet painted, int cell) {
            List<Integer> joined = new ArrayList<>();
            boolean right = cell % GRID < GRID - 1 && painted.get(cell + 1);
            boolean left = cell % GRID > 0 && painted.get(cell - 1);
            boolean below = painted.get(cell + GRID);
            if (right) {
                joined.add(cell + 1);
            }
            if (below) {
                joined.add(cell + GRID);
            }
            if (cell % GRID < GRID - 1 && painted.get(cell + GRID + 1) && !right && !below) {
                joined.add(cell + GRID + 1);
            }
            if (cell % GRID > 0 && painted.get(cell + GRID - 1) && !left && !below) {
                joined.add(cell + GRID - 1);
            }
            return joined;
        }

        private static Stroke.Point middle(int cell) {
            double side = (double) CANVAS / GRID;
            return new Stroke.Point((cell % GRID + 0.5) * side, (cell / GRID + 0.5) * side);
        }
    }

    /// Test digit `index` of MNIST.
    record Specimen(int index) implements Sheet {}
}
