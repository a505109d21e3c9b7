package fr.automatants.amphi.site;

/// Somebody asked for a view that their role does not open.
class NotAllowed extends RuntimeException {}
