package fr.automatants.amphi.widget.parameters;

/// Which values the knobs show: as drawn at random, or after learning (the course's network only).
enum Training {
    UNTRAINED,
    TRAINED
}
