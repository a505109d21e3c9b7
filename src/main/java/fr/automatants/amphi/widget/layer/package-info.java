/// S16: perceptrons side by side, as a formula, as matrices and as a picture that light up together.
@NullMarked
package fr.automatants.amphi.widget.layer;

import org.jspecify.annotations.NullMarked;
