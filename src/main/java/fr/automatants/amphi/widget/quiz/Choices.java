package fr.automatants.amphi.widget.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A question with choices, one or several of which are right; an answer is `0` or `0,2`.
record Choices(Wording wording, boolean several, List<Choice> choices) implements Question {
    private static final Pattern ANSWER = Pattern.compile("\\d{1,2}(,\\d{1,2})*");

    /// Copies its list.
    Choices {
        choices = List.copyOf(choices);
    }

    /// Something to choose.
    ///
    /// @param why the explanation for whoever chooses it; may be empty
    record Choice(String text, boolean right, String why) {}

    @Override
    public Kind kind() {
        return several ? Kind.MULTIPLE : Kind.SINGLE;
    }

    @Override
    public List<String> options() {
        return choices.stream().map(Choice::text).toList();
    }

    @Override
    public Optional<Verdict> grade(String answer) {
        if (!ANSWER.matcher(answer).matches()) {
            return Optional.empty();
        }
        TreeSet<Integer> chosen =
                Arrays.stream(answer.split(",", -1))
                        .map(Integer::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
        boolean fits = chosen.last() < choices.size() && (several || chosen.size() == 1);
        return fits ? Optional.of(verdict(chosen)) : Optional.empty();
    }

    private Verdict verdict(TreeSet<Integer> chosen) {
        List<Verdict.Note> notes = chosen.stream().map(this::note).toList();
        int wrong = (int) notes.stream().filter(note -> !note.right()).count();
        int missing = (int) right().filter(i -> !chosen.contains(i)).count();
        String answer = chosen.stream().map(String::valueOf).collect(Collectors.joining(","));
        if (wrong > 0) {
            boolean all = wrong == chosen.size();
            return new Verdict(
                    answer, all ? Verdict.Remark.WRONG : Verdict.Remark.MIXED, wrong, notes);
        }
        return missing > 0
                ? new Verdict(answer, Verdict.Remark.INCOMPLETE, missing, notes)
                : new Verdict(answer, Verdict.Remark.RIGHT, 0, notes);
    }

    @Override
    public Solution solution() {
        return new Solution(
                right().mapToObj(i -> choices.get(i).text()).toList(), Optional.empty(), "");
    }

    @Override
    public String say(String answer) {
        return grade(answer).isEmpty()
                ? Kept.escape(answer)
                : Kept.places(answer)
                        .map(place -> choices.get(place).text())
                        .collect(Collectors.joining(" + "));
    }

    private IntStream right() {
        return IntStream.range(0, choices.size()).filter(i -> choices.get(i).right());
    }

    private Verdict.Note note(int option) {
        Choice choice = choices.get(option);
        return new Verdict.Note(option, choice.right(), choice.why());
    }
}
