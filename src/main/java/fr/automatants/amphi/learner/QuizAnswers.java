package fr.automatants.amphi.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What each learner has answered to the quizzes, every attempt of it, kept in PostgreSQL.
@ApplicationScoped
public class QuizAnswers {
    /// Keeps one more attempt. Two browsers of one person take turns, so that no number is lost.
    @Transactional
    public void keep(
            Secret secret,
            String page,
            String quiz,
            String question,
            String answer,
            boolean right) {
        Learner learner = Learner.met(secret);
        int number = (int) QuizAnswer.attempts(learner, page, quiz, question) + 1;
        Attempt attempt = new Attempt(question, number, answer, right);
        new QuizAnswer(learner, page, quiz, attempt).persist();
    }

    /// The last attempt at each question since the learner last started over.
    @Transactional
    public List<Attempt> last(Secret learner, String page, String quiz) {
        Map<String, Attempt> last = new LinkedHashMap<>();
        QuizAnswer.of(learner, page, quiz).stream()
                .filter(row -> row.shown)
                .map(QuizAnswer::toAttempt)
                .forEach(attempt -> last.put(attempt.question(), attempt));
        return List.copyOf(last.values());
    }

    /// Every attempt, those before starting over too.
    @Transactional
    public List<Attempt> history(Secret learner, String page, String quiz) {
        return QuizAnswer.of(learner, page, quiz).stream().map(QuizAnswer::toAttempt).toList();
    }

    /// From now on nothing counts as the last attempt; the history stays.
    @Transactional
    public void startOver(Secret secret, String page, String quiz) {
        Optional<Learner> learner = Learner.holding(secret);
        learner.ifPresent(known ->
                QuizAnswer.update(
                        "shown = false where learner = ?1 and page = ?2 and quiz = ?3",
                        known,
                        page,
                        quiz));
    }
}
