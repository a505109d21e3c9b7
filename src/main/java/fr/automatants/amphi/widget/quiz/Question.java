package fr.automatants.amphi.widget.quiz;

import fr.automatants.amphi.widget.Asked;
import java.util.List;
import java.util.Optional;

/// One question of a quiz; all its texts are safe HTML.
sealed interface Question extends Asked permits Choices, Quantity, Sequence {
    Wording wording();

    @Override
    default String id() {
        return wording().id();
    }

    @Override
    default String text() {
        return wording().text();
    }

    Kind kind();

    /// What is chosen among or put in order, in the order in which it is shown.
    List<String> options();

    /// What an answer in the browser's notation is worth; empty if it is no answer to this question.
    ///
    /// The notation is the same in every language, so that an answer lasts when the language changes.
    Optional<Verdict> grade(String answer);

    /// The right answer.
    Solution solution();

    /// What every kind of question says.
    ///
    /// @param id its name in the reader's progress
    /// @param explanation shown once the answer is right or asked for; may be empty
    record Wording(String id, String text, List<String> hints, String explanation) {
        /// Copies its list.
        public Wording {
            hints = List.copyOf(hints);
        }
    }

    /// The right answer: the options that are right, in order, or a number with its unit.
    record Solution(List<String> options, Optional<Double> number, String unit) {
        /// Copies its list.
        public Solution {
            options = List.copyOf(options);
        }
    }
}
