package fr.automatants.amphi.widget.anatomy;

/// What is shown first.
enum View {
    /// The two neurons.
    NEURON,

    /// Many of them, linked.
    NETWORK
}
