package fr.automatants.amphi.widget.descent;

import java.util.OptionalDouble;

/// Where the hand has put everything.
///
/// @param loss the name of a landscape, or an expression of one variable
/// @param start where the ball was let go
/// @param rate the learning rate α
/// @param steps how many steps it has taken since
/// @param bet where somebody thinks that it will stop
record DescentState(String loss, double start, double rate, int steps, OptionalDouble bet) {}
