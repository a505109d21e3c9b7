package fr.automatants.amphi.widget.rules;

/// Which of a season's points are shown: those to learn from, or those never seen.
enum View {
    SEEN,
    UNSEEN
}
