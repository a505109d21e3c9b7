package fr.automatants.amphi.course;

/// The few words that the renderer itself puts into a page, for screen readers.
///
/// They follow the page's language, not the reader's: a page shown for want of a translation is
/// read aloud in its own.
record Wording(String table, String notes, String back, String more) {
    static Wording of(String language) {
        return switch (language) {
            case "fr" ->
                    new Wording("Tableau", "Notes", "Retour au texte, note ", "En savoir plus");
            default -> new Wording("Table", "Notes", "Back to the text, note ", "Read more");
        };
    }
}
