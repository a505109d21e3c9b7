package fr.automatants.amphi.widget.timeline;

/// The pictures made for the project, drawn by `pictures.ts` under the same names.
enum Drawing {
    MECHANICAL_TURK,
    ADA_LOVELACE,
    TURING_MACHINE,
    FORMAL_NEURON,
    IMITATION_GAME,
    DARTMOUTH,
    PERCEPTRON,
    WINTER,
    BACKPROPAGATION,
    ZIP_CODES,
    DEEP_BLUE,
    CHECKERS,
    ALEXNET,
    ALPHAGO,
    CHATGPT
}
