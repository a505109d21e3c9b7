/// S11–S12: a biological neuron and an artificial one, side by side.
@NullMarked
package fr.automatants.amphi.widget.anatomy;

import org.jspecify.annotations.NullMarked;
