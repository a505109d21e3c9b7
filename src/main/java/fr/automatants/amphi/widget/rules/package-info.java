/// S5–S6: two kinds of points, told apart by rules written by hand or by a perceptron that learns.
@NullMarked
package fr.automatants.amphi.widget.rules;

import org.jspecify.annotations.NullMarked;
