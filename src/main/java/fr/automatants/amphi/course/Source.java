package fr.automatants.amphi.course;

/// Where something stands: a file relative to the content folder, and a line counted from 1.
public record Source(String file, int line) {}
