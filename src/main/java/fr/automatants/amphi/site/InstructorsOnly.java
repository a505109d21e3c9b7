package fr.automatants.amphi.site;

/// Somebody else than an instructor asked for an instructor's view.
class InstructorsOnly extends RuntimeException {}
