/// S13–S15: one neuron whose inputs, weights, bias and activation a hand can move.
@NullMarked
package fr.automatants.amphi.widget.perceptron;

import org.jspecify.annotations.NullMarked;
