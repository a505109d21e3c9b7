package fr.automatants.amphi.widget.rules;

/// A point: two features from 0 to 10, and the kind that it is.
///
/// @param x1 its colour, from green to orange
/// @param x2 how soft it is
record Fruit(double x1, double x2, boolean ripe) {
    static final double MOST = 10;
}
