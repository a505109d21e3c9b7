package fr.automatants.amphi.course;

import java.util.function.UnaryOperator;

/// How the words of a page become HTML: by its language's typography, with its glossary's terms.
record Writing(String language, Glossary glossary) {
    /// Words of no page: nothing is changed, no term is known.
    static final Writing PLAIN = new Writing("", Glossary.EMPTY);

    UnaryOperator<String> typography() {
        return Typography.of(language);
    }

    Wording wording() {
        return Wording.of(language);
    }
}
