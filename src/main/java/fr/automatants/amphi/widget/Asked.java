package fr.automatants.amphi.widget;

/// A question that a widget asks, for those who count its answers.
public interface Asked {
    /// Its name in the reader's progress.
    String id();

    /// Its text, as safe HTML.
    String text();

    /// What an answer in the kept notation says, as safe HTML; the notation itself if it says nothing.
    String say(String answer);
}
