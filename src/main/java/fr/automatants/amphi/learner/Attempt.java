package fr.automatants.amphi.learner;

/// One answer to one question of a quiz, in the quiz's own notation.
///
/// @param number counts the answers to this question, from 1
public record Attempt(String question, int number, String answer, boolean right) {}
