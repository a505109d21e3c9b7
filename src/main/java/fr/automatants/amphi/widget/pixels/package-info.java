/// S9–S10: a digit as a picture, as rows, as a vector of 676 numbers, and its one-hot answer.
@NullMarked
package fr.automatants.amphi.widget.pixels;

import org.jspecify.annotations.NullMarked;
