package fr.automatants.amphi.widget.anatomy;

/// A part of a biological neuron that has a counterpart in an artificial one, in the order in which
/// a signal passes through the biological one.
enum Part {
    /// Where another neuron's axon meets this one; the weights w.
    SYNAPSES,

    /// The branches that receive; the inputs x.
    DENDRITES,

    /// What gathers all that was received; the sum and the bias b.
    BODY,

    /// Where the axon starts and a spike is decided; the activation g.
    HILLOCK,

    /// The cable that leads away; the output y.
    AXON
}
