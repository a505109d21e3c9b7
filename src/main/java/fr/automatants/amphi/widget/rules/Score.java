package fr.automatants.amphi.widget.rules;

import fr.automatants.amphi.engine.Perceptron;
import java.util.List;
import java.util.function.Predicate;

/// How often rules and perceptron err on a season's points.
record Score(
        int seen,
        int unseen,
        int rulesSeen,
        int rulesUnseen,
        int perceptronSeen,
        int perceptronUnseen) {
    static Score of(RulesParameters page, Contest state, Perceptron perceptron) {
        List<Fruit> seen = page.fruits(state.season(), View.SEEN);
        List<Fruit> unseen = page.fruits(state.season(), View.UNSEEN);
        Predicate<Fruit> rules = state.book()::saysRipe;
        Predicate<Fruit> learnt = fruit -> saysRipe(perceptron, fruit);
        return new Score(
                seen.size(),
                unseen.size(),
                errors(seen, rules),
                errors(unseen, rules),
                errors(seen, learnt),
                errors(unseen, learnt));
    }

    static boolean saysRipe(Perceptron perceptron, Fruit fruit) {
        return perceptron.answer((float) fruit.x1(), (float) fruit.x2()).y() == 1;
    }

    private static int errors(List<Fruit> fruits, Predicate<Fruit> ripe) {
        return (int) fruits.stream().filter(fruit -> ripe.test(fruit) != fruit.ripe()).count();
    }

    int errors(Judge judge, View view) {
        return switch (judge) {
            case RULES -> view == View.SEEN ? rulesSeen : rulesUnseen;
            case PERCEPTRON -> view == View.SEEN ? perceptronSeen : perceptronUnseen;
        };
    }

    int total(View view) {
        return view == View.SEEN ? seen : unseen;
    }

    double share(Judge judge, View view) {
        return (double) errors(judge, view) / total(view);
    }
}
