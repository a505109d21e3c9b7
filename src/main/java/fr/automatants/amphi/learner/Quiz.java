package fr.automatants.amphi.learner;

/// A quiz, by its page's slug and its own id in the page.
public record Quiz(String page, String id) {}
