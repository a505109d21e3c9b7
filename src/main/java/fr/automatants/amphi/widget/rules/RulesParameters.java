package fr.automatants.amphi.widget.rules;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.List;
import java.util.Optional;

/// What a page may say of the contest between rules and data.
///
/// @param points how many points are shown to learn from
/// @param unseen how many are kept for judging
/// @param features names of x₁ and x₂; empty for those of the apricots
/// @param kinds names of the two kinds, the one that rules look for first; empty for the apricots'
/// @param book the rules to begin with
record RulesParameters(
        Orchard orchard,
        int points,
        int unseen,
        List<String> features,
        List<String> kinds,
        RuleBook book)
        implements Play<Contest> {
    private static final int MOST_SEED = 999_999;
    private static final RuleBook FIRST =
            new RuleBook(List.of(new Rule(1, true, 5)), RuleBook.Match.ALL);

    RulesParameters {
        features = List.copyOf(features);
        kinds = List.copyOf(kinds);
    }

    static RulesParameters read(Attributes attributes) {
        return new RulesParameters(
                new Orchard(
                        attributes.integer("seed", 7, 0, MOST_SEED),
                        attributes.number("noise", 0.6, 0, 3),
                        attributes.number("shift", 1, 0, 1)),
                attributes.integer("points", 40, 10, 200),
                attributes.integer("unseen", 400, 50, 1000),
                names(attributes, "features"),
                names(attributes, "kinds"),
                book(attributes));
    }

    private static List<String> names(Attributes attributes, String key) {
        List<String> names = attributes.texts(key, List.of());
        if (attributes.has(key) && names.size() != 2) {
            attributes.reject(key, "[\"…\", \"…\"]");
            return List.of();
        }
        return names;
    }

    private static RuleBook book(Attributes attributes) {
        RuleBook.Match match = attributes.choice("match", FIRST.match());
        List<String> texts =
                attributes.texts("rules", FIRST.rules().stream().map(Rule::notation).toList());
        Optional<RuleBook> book = RuleBook.read(texts, match);
        if (book.isEmpty()) {
            attributes.reject("rules", "[\"x1 > 0..10\" | \"x2 < 0..10\"] × 1.." + RuleBook.MOST);
        }
        return book.orElse(FIRST);
    }

    @Override
    public Contest start() {
        return new Contest(book, Season.FIRST, View.SEEN, Judge.RULES, 0, 0);
    }

    @Override
    public String notation(Contest state) {
        return state.notation();
    }

    @Override
    public Optional<Contest> read(String notation) {
        return Contest.read(notation);
    }

    @Override
    public RulesModel model(Contest state, Texts texts) {
        return RulesModel.of(this, state, texts);
    }

    List<Fruit> fruits(Season season, View view) {
        return orchard.pick(season, view, view == View.SEEN ? points : unseen);
    }

    /// The perceptron after the state's steps: on the first season, then on the changed one.
    Apprentice apprentice(Contest state) {
        Apprentice apprentice = new Apprentice(orchard.seed());
        apprentice.learn(fruits(Season.FIRST, View.SEEN), state.firstSteps());
        if (state.season() == Season.CHANGED) {
            apprentice.learn(fruits(Season.CHANGED, View.SEEN), state.changedSteps());
        }
        return apprentice;
    }
}
