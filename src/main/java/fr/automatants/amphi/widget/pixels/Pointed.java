package fr.automatants.amphi.widget.pixels;

/// A picture and one of its pixels.
///
/// @param number which picture of the set
/// @param pixel i = 26 · row + column, from 0 to 675
record Pointed(int number, int pixel) {}
