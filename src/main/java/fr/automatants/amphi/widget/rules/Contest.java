package fr.automatants.amphi.widget.rules;

import fr.automatants.amphi.widget.Choice;
import java.util.List;
import java.util.Optional;

/// What a hand has set: the rules, the season and points that are shown, who judges, and how long
/// the perceptron has learnt in each season.
///
/// @param firstSteps training steps on the first season's points
/// @param changedSteps training steps after that on the changed ones
record Contest(
        RuleBook book, Season season, View view, Judge judge, int firstSteps, int changedSteps) {
    /// `x1>5,x2>4;all;first;seen;rules;200,0`.
    String notation() {
        return String.join(
                ";",
                book.notation(),
                Choice.name(book.match()),
                Choice.name(season),
                Choice.name(view),
                Choice.name(judge),
                firstSteps + "," + changedSteps);
    }

    static Optional<Contest> read(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != 6) {
            return Optional.empty();
        }
        Optional<RuleBook> book =
                Choice.find(parts[1], RuleBook.Match.class)
                        .flatMap(match -> RuleBook.read(List.of(parts[0].split(",", -1)), match));
        Optional<Season> season = Choice.find(parts[2], Season.class);
        Optional<View> view = Choice.find(parts[3], View.class);
        Optional<Judge> judge = Choice.find(parts[4], Judge.class);
        Optional<List<Integer>> steps = steps(parts[5]);
        if (book.isEmpty()
                || season.isEmpty()
                || view.isEmpty()
                || judge.isEmpty()
                || steps.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Contest(
                        book.get(),
                        season.get(),
                        view.get(),
                        judge.get(),
                        steps.get().get(0),
                        steps.get().get(1)));
    }

    /// Steps in the season that is shown.
    int steps() {
        return season == Season.FIRST ? firstSteps : changedSteps;
    }

    private static Optional<List<Integer>> steps(String text) {
        if (!text.matches("\\d{1,3},\\d{1,3}")) {
            return Optional.empty();
        }
        String[] counts = text.split(",", -1);
        List<Integer> steps = List.of(Integer.valueOf(counts[0]), Integer.valueOf(counts[1]));
        return steps.stream().allMatch(n -> n <= Apprentice.MOST_STEPS)
                ? Optional.of(steps)
                : Optional.empty();
    }
}
