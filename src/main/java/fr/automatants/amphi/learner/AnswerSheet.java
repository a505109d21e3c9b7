package fr.automatants.amphi.learner;

import fr.automatants.amphi.learner.Deed.Answered;
import fr.automatants.amphi.learner.Deed.StartedOver;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// All answers of one person: those in the database and those on their way there, each once.
record AnswerSheet(List<Line> lines) {
    /// One answer.
    ///
    /// @param shown whether the person has not started over since
    record Line(
            UUID key,
            Quiz quiz,
            String question,
            String answer,
            boolean right,
            boolean shown,
            Instant at) {
        private static Line of(Answered given) {
            return new Line(
                    given.key(),
                    given.quiz(),
                    given.question(),
                    given.answer(),
                    given.right(),
                    true,
                    given.at());
        }

        private Line hidden() {
            return new Line(key, quiz, question, answer, right, false, at);
        }
    }

    /// Copies its list.
    AnswerSheet {
        lines = List.copyOf(lines);
    }

    /// @param waiting read before `kept`, so that what was written in between is in both
    static AnswerSheet of(List<Line> kept, List<Deed> waiting) {
        Map<UUID, Line> all = new HashMap<>();
        for (Deed deed : waiting) {
            if (deed instanceof Answered answered) {
                all.put(answered.key(), Line.of(answered));
            }
        }
        kept.forEach(line -> all.put(line.key(), line));
        return new AnswerSheet(
                all.values().stream()
                        .map(line -> overtaken(line, waiting) ? line.hidden() : line)
                        .sorted(Comparator.comparing(Line::at))
                        .toList());
    }

    private static boolean overtaken(Line line, List<Deed> waiting) {
        return waiting.stream()
                .anyMatch(deed ->
                        deed instanceof StartedOver over
                                && over.quiz().equals(line.quiz())
                                && line.at().isBefore(over.at()));
    }

    /// Every answer to a quiz, the oldest first.
    List<Attempt> all(Quiz quiz) {
        return attempts(quiz, line -> true);
    }

    /// Those since the person last started over.
    List<Attempt> shown(Quiz quiz) {
        return attempts(quiz, Line::shown);
    }

    /// Every answer to every quiz.
    Map<Quiz, List<Attempt>> byQuiz() {
        return lines.stream()
                .map(Line::quiz)
                .distinct()
                .collect(
                        Collectors.toMap(quiz -> quiz, this::all, (a, b) -> a, LinkedHashMap::new));
    }

    private List<Attempt> attempts(Quiz quiz, Predicate<Line> wanted) {
        Map<String, Integer> counts = new HashMap<>();
        return lines.stream()
                .filter(line -> line.quiz().equals(quiz))
                .map(line -> Map.entry(line, counts.merge(line.question(), 1, Integer::sum)))
                .filter(numbered -> wanted.test(numbered.getKey()))
                .map(numbered -> attempt(numbered.getKey(), numbered.getValue()))
                .toList();
    }

    private static Attempt attempt(Line line, int number) {
        return new Attempt(line.question(), number, line.answer(), line.right());
    }
}
