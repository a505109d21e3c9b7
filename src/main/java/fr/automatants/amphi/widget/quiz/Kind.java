package fr.automatants.amphi.widget.quiz;

/// The kinds of questions, as a page names them.
enum Kind {
    SINGLE,
    MULTIPLE,
    NUMBER,
    ORDER
}
