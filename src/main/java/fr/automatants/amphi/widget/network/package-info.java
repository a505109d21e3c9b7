/// S17: the nested formula of a network, and a digit going through it neuron by neuron.
@NullMarked
package fr.automatants.amphi.widget.network;

import org.jspecify.annotations.NullMarked;
