package fr.automatants.amphi.widget;

import java.util.ArrayList;
import java.util.List;

/// What a person has answered to one widget's questions, for as long as it is kept.
public interface Answers {
    /// An answer in the widget's own notation.
    ///
    /// @param right whether it was right when it was given
    record Given(String question, String answer, boolean right) {}

    /// The last answer to each question since the person last started over.
    List<Given> given();

    /// Keeps one more answer.
    void give(Given answer);

    /// From now on nothing is given; what was answered before stays in the history.
    void startOver();

    /// Answers that last as long as the view: for the gallery, and for people without cookies.
    static Answers unkept() {
        List<Given> given = new ArrayList<>();
        return new Answers() {
            @Override
            public List<Given> given() {
                return List.copyOf(given);
            }

            @Override
            public void give(Given answer) {
                given.removeIf(old -> old.question().equals(answer.question()));
                given.add(answer);
            }

            @Override
            public void startOver() {
                given.clear();
            }
        };
    }
}
