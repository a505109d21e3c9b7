package fr.automatants.amphi.widget.recognise;

/// Who reads the drawing: the course's network before or after it has learnt.
enum Reader {
    UNTRAINED,
    TRAINED
}
