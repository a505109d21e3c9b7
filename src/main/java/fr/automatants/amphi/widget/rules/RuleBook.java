package fr.automatants.amphi.widget.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// If these conditions hold, the fruit is ripe; else it is not: a program written by hand.
///
/// @param match whether all of them must hold, or any one
record RuleBook(List<Rule> rules, Match match) {
    static final int MOST = 3;

    /// How conditions are joined: by and, or by or.
    enum Match {
        ALL,
        ANY
    }

    RuleBook {
        rules = List.copyOf(rules);
    }

    /// From one to three rules, if every text is one.
    static Optional<RuleBook> read(List<String> texts, Match match) {
        List<Rule> rules = new ArrayList<>();
        for (String text : texts) {
            Rule.read(text.strip()).ifPresent(rules::add);
        }
        boolean fits = rules.size() == texts.size() && !rules.isEmpty() && rules.size() <= MOST;
        return fits ? Optional.of(new RuleBook(rules, match)) : Optional.empty();
    }

    boolean saysRipe(Fruit fruit) {
        return match == Match.ALL
                ? rules.stream().allMatch(rule -> rule.holds(fruit))
                : rules.stream().anyMatch(rule -> rule.holds(fruit));
    }

    String notation() {
        return String.join(",", rules.stream().map(Rule::notation).toList());
    }
}
