package fr.automatants.amphi.course.formula;

/// A formula as its author wrote it, without the space around it.
///
/// @param text with its line ends
/// @param lead how many line ends stand between the opening dollars and the text
public record Tex(String text, int lead) {
    static Tex of(String between) {
        String rest = between.stripLeading();
        String space = between.substring(0, between.length() - rest.length());
        return new Tex(rest.stripTrailing(), (int) space.chars().filter(c -> c == '\n').count());
    }
}
