package fr.automatants.amphi.widget.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A question whose items are to be put in order; an answer is the shown places in their new order.
record Sequence(Wording wording, List<String> items) implements Question {
    private static final Pattern ANSWER = Pattern.compile("\\d{1,2}(,\\d{1,2})*");

    /// Copies its list.
    Sequence {
        items = List.copyOf(items);
    }

    @Override
    public Kind kind() {
        return Kind.ORDER;
    }

    @Override
    public List<String> options() {
        return shown().stream().map(items::get).toList();
    }

    /// Mixed by the question's name: the same at each visit and in each language, and never solved.
    private List<Integer> shown() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, items.size()).boxed().toList());
        Collections.shuffle(order, new Random(wording.id().hashCode()));
        if (inPlace(order) == items.size()) {
            Collections.rotate(order, 1);
        }
        return order;
    }

    @Override
    public Optional<Verdict> grade(String answer) {
        if (!ANSWER.matcher(answer).matches()) {
            return Optional.empty();
        }
        List<Integer> places = Arrays.stream(answer.split(",", -1)).map(Integer::valueOf).toList();
        List<Integer> all = IntStream.range(0, items.size()).boxed().toList();
        return places.stream().sorted().toList().equals(all)
                ? Optional.of(verdict(places))
                : Optional.empty();
    }

    private Verdict verdict(List<Integer> places) {
        List<Integer> shown = shown();
        List<Integer> order = places.stream().map(shown::get).toList();
        int inPlace = inPlace(order);
        boolean right = inPlace == items.size();
        return new Verdict(
                places.stream().map(String::valueOf).collect(Collectors.joining(",")),
                right ? Verdict.Remark.RIGHT : Verdict.Remark.OUT_OF_ORDER,
                inPlace,
                IntStream.range(0, places.size())
                        .mapToObj(i -> new Verdict.Note(places.get(i), order.get(i) == i, ""))
                        .toList());
    }

    @Override
    public Solution solution() {
        return new Solution(items, Optional.empty(), "");
    }

    @Override
    public String say(String answer) {
        List<String> options = options();
        return grade(answer).isEmpty()
                ? Kept.escape(answer)
                : Kept.places(answer).map(options::get).collect(Collectors.joining(" → "));
    }

    private static int inPlace(List<Integer> order) {
        return (int) IntStream.range(0, order.size()).filter(i -> order.get(i) == i).count();
    }
}
