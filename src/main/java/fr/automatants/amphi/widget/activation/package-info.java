/// S14: the activation functions and their derivatives, side by side.
@NullMarked
package fr.automatants.amphi.widget.activation;

import org.jspecify.annotations.NullMarked;
