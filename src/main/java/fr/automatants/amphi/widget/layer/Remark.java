package fr.automatants.amphi.widget.layer;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Answer;
import fr.automatants.amphi.widget.Texts;
import java.util.List;
import java.util.Locale;

/// What is worth noticing about the number pointed at, as a translation key.
///
/// @param row as a subscript
/// @param column as a subscript, empty but for a weight
record Remark(String key, String row, String column) {
    static Remark on(LayerParameters now, List<Answer> answers) {
        Term term = now.selected();
        return new Remark(
                "layer.remark." + subject(now, term, answers),
                Term.subscript(term.row()),
                term.column() == 0 ? "" : Term.subscript(term.column()));
    }

    private static String subject(LayerParameters now, Term term, List<Answer> answers) {
        boolean output = term.letter() == Term.Letter.Z || term.letter() == Term.Letter.Y;
        if (output && now.activation() == Activation.IDENTITY) {
            return "linear";
        }
        if (output && now.activation() == Activation.RELU && answers.get(term.row() - 1).y() == 0) {
            return "silent";
        }
        return term.letter().name().toLowerCase(Locale.ROOT);
    }

    String in(Texts texts) {
        return texts.text(key, row, column);
    }
}
