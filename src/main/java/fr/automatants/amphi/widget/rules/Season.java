package fr.automatants.amphi.widget.rules;

/// Which points there are: those of the start, or those after the change.
enum Season {
    FIRST,
    CHANGED
}
