package fr.automatants.amphi.widget.sets;

/// The sets, each within the one before; an example belongs to the smallest that holds it.
enum Ring {
    OUTSIDE,
    AI,
    MACHINE_LEARNING,
    DEEP_LEARNING
}
