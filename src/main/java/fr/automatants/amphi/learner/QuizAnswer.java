package fr.automatants.amphi.learner;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of what a learner has answered.
@Entity
@Table(name = "quiz_answer")
public class QuizAnswer extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @ManyToOne
    @JoinColumn(name = "learner_id")
    Learner learner;

    @Column String page;
    @Column String quiz;
    @Column String question;
    @Column int attempt;
    @Column String answer;
    @Column boolean correct;
    @Column boolean shown;

    @Column(name = "given_at")
    Instant givenAt;

    /// For Hibernate.
    protected QuizAnswer() {}

    QuizAnswer(Learner learner, String page, String quiz, Attempt attempt) {
        this.learner = learner;
        this.page = page;
        this.quiz = quiz;
        question = attempt.question();
        this.attempt = attempt.number();
        answer = attempt.answer();
        correct = attempt.right();
        shown = true;
        givenAt = Instant.now();
    }

    static List<QuizAnswer> of(Secret learner, String page, String quiz) {
        return Learner.holding(learner)
                .map(known ->
                        QuizAnswer.<QuizAnswer>list(
                                "learner = ?1 and page = ?2 and quiz = ?3"
                                        + " order by attempt, question",
                                known,
                                page,
                                quiz))
                .orElse(List.of());
    }

    static long attempts(Learner learner, String page, String quiz, String question) {
        return count(
                "learner = ?1 and page = ?2 and quiz = ?3 and question = ?4",
                learner,
                page,
                quiz,
                question);
    }

    Attempt toAttempt() {
        return new Attempt(question, attempt, answer, correct);
    }
}
