package fr.automatants.amphi.widget.rules;

/// Who tells the kinds apart.
enum Judge {
    RULES,
    PERCEPTRON
}
