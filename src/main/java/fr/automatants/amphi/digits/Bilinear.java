package fr.automatants.amphi.digits;

/// Values between the points of a grid, as the mean of the four around, the nearer the heavier.
final class Bilinear {
    private Bilinear() {}

    /// The value of a grid at a column and a row.
    @FunctionalInterface
    interface Grid {
        double at(int column, int row);
    }

    static double at(double x, double y, Grid grid) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double right = x - column;
        double down = y - row;
        double above = grid.at(column, row) * (1 - right) + grid.at(column + 1, row) * right;
        double below =
                grid.at(column, row + 1) * (1 - right) + grid.at(column + 1, row + 1) * right;
        return above * (1 - down) + below * down;
    }
}
