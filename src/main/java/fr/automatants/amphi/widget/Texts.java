package fr.automatants.amphi.widget;

/// The translations in the language of the person who looks.
@FunctionalInterface
public interface Texts {
    /// The text of a key such as `perceptron.remark.deaf`, its `{0}`, `{1}`… filled.
    String text(String key, Object... arguments);
}
