package fr.automatants.amphi.widget.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Perceptron;
import fr.automatants.amphi.widget.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesParametersTest {
    private static final Texts KEYS = (key, arguments) -> key;
    private final RulesParameters defaults = RulesParameters.read(Attributes.of(Map.of()));

    @Test
    void theDefaultsAreTheApricots() {
        assertEquals(40, defaults.points());
        assertEquals(400, defaults.unseen());
        assertEquals(new Orchard(7, 0.6, 1), defaults.orchard());
        assertEquals("x1>5;all;first;seen;rules;0,0", defaults.notation(defaults.start()));
        assertEquals(
                List.of("rules-versus-data.kind.1", "rules-versus-data.kind.2"),
                defaults.model(defaults.start(), KEYS).kinds());
    }

    @Test
    void aPageMayChangeEverything() {
        Attributes attributes =
                Attributes.of(
                        Map.of(
                                "seed",
                                12,
                                "points",
                                60,
                                "unseen",
                                200,
                                "noise",
                                0,
                                "shift",
                                0.5,
                                "features",
                                List.of("liens", "majuscules"),
                                "kinds",
                                List.of("pourriel", "courriel"),
                                "rules",
                                List.of("x1 > 6.5", "x2 < 4"),
                                "match",
                                "any"));
        RulesParameters read = RulesParameters.read(attributes);
        assertEquals(List.of(), attributes.faults());
        assertEquals("x1>6.5,x2<4;any;first;seen;rules;0,0", read.notation(read.start()));
        assertEquals(List.of("liens", "majuscules"), read.model(read.start(), KEYS).features());
        assertEquals(60, read.model(read.start(), KEYS).points().size());
    }

    @ParameterizedTest
    @CsvSource({"points, 9", "unseen, 2000", "noise, -1", "shift, 2", "seed, -1", "match, none"})
    void aValueOutOfBoundsIsRefusedByName(String key, String value) {
        assertEquals(
                List.of(key), faults(Map.of(key, value.equals("none") ? value : number(value))));
    }

    @Test
    void rulesThatCannotBeReadAreRefused() {
        assertEquals(List.of("rules"), faults(Map.of("rules", List.of("x3 > 5"))));
        assertEquals(List.of("rules"), faults(Map.of("rules", List.of("x1 > 11"))));
        assertEquals(List.of("rules"), faults(Map.of("rules", List.of())));
        assertEquals(
                List.of("rules"), faults(Map.of("rules", List.of("x1>1", "x1>2", "x1>3", "x1>4"))));
        assertEquals(List.of("kinds"), faults(Map.of("kinds", List.of("one"))));
        assertEquals(List.of("rulse"), faults(Map.of("rulse", List.of("x1 > 5"))));
    }

    @Test
    void theAddressNotationGoesThereAndBack() {
        for (String notation :
                List.of(
                        "x1>5;all;first;seen;rules;0,0",
                        "x1>3.5,x2<7.25,x2>2;any;changed;unseen;perceptron;200,14")) {
            assertEquals(Optional.of(notation), defaults.read(notation).map(defaults::notation));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x1>5",
                "x1>5;all;first;seen;rules;0",
                "x1>5;all;first;seen;rules;0,201",
                "x1>5;all;first;seen;rules;-1,0",
                "x1>5;all;first;seen;nobody;0,0",
                "x1>50;all;first;seen;rules;0,0",
                "x1=5;all;first;seen;rules;0,0",
                ";all;first;seen;rules;0,0",
                "x1>1,x1>2,x1>3,x1>4;all;first;seen;rules;0,0",
                "x1>5;most;first;seen;rules;0,0",
                "x1>5;all;first;seen;rules;99999999999,0"
            })
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), defaults.read(notation));
    }

    @Test
    void andWantsAllConditionsOrWantsOne() {
        List<String> texts = List.of("x1>5", "x2<3");
        RuleBook all = RuleBook.read(texts, RuleBook.Match.ALL).orElseThrow();
        RuleBook any = RuleBook.read(texts, RuleBook.Match.ANY).orElseThrow();
        Fruit both = new Fruit(6, 2, true);
        Fruit one = new Fruit(6, 8, true);
        Fruit none = new Fruit(5, 3, true);
        assertEquals(
                List.of(true, false, false),
                List.of(all.saysRipe(both), all.saysRipe(one), all.saysRipe(none)));
        assertEquals(
                List.of(true, true, false),
                List.of(any.saysRipe(both), any.saysRipe(one), any.saysRipe(none)));
    }

    @Test
    void oneRuleErrsOnAQuarterAndThePerceptronLearnsToDoBetter() {
        Score before = score("x1>5;all;first;seen;rules;0,0");
        assertEquals(10, before.rulesSeen());
        assertEquals(101, before.rulesUnseen());
        assertTrue(before.perceptronUnseen() > 200, before.toString());
        Score after = score("x1>5;all;first;seen;rules;200,0");
        assertEquals(2, after.perceptronSeen());
        assertEquals(30, after.perceptronUnseen());
    }

    @Test
    void whenThePointsChangeBothErrAndOnlyThePerceptronLearnsAgain() {
        Score changed = score("x1>5;all;changed;seen;rules;200,0");
        assertEquals(185, changed.rulesUnseen());
        assertEquals(96, changed.perceptronUnseen());
        Score again = score("x1>5;all;changed;seen;rules;200,200");
        assertEquals(185, again.rulesUnseen());
        assertEquals(21, again.perceptronUnseen());
        assertEquals(23, score("x2>6.2;all;changed;seen;rules;200,200").rulesUnseen());
    }

    @Test
    void withoutNoiseALineTellsNearlyAllApart() {
        RulesParameters clean =
                RulesParameters.read(Attributes.of(Map.of("noise", 0, "points", 200)));
        Contest state = clean.read("x1>5;all;first;seen;perceptron;200,0").orElseThrow();
        Score score = Score.of(clean, state, clean.apprentice(state).perceptron());
        assertTrue(score.perceptronUnseen() <= 20, score.toString());
    }

    @Test
    void thePointsAreTheSameForTheSameSeed() {
        Orchard orchard = new Orchard(3, 1, 1);
        assertEquals(
                orchard.pick(Season.FIRST, View.SEEN, 20),
                orchard.pick(Season.FIRST, View.SEEN, 40).subList(0, 20));
        assertTrue(
                orchard.pick(Season.FIRST, View.SEEN, 20).stream()
                        .noneMatch(orchard.pick(Season.FIRST, View.UNSEEN, 20)::contains));
    }

    @Test
    void theLineCutsTheSquareInTwo() {
        HalfPlane half = HalfPlane.of(new Perceptron(new float[] {1, 0}, -4, Activation.STEP));
        assertArrayEquals(
                new double[][] {{4, 0}, {10, 0}, {10, 10}, {4, 10}},
                half.corners().toArray(double[][]::new));
        assertArrayEquals(new double[][] {{4, 0}, {4, 10}}, half.edge().toArray(double[][]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x1>5;all;first;seen;rules;0,0|rules-err",
                "x1>6.5,x2>6.5;any;first;seen;rules;0,0|rules-good",
                "x1>6.5,x2>6.5;any;first;unseen;rules;0,0|rules-worse",
                "x1>5;all;first;seen;perceptron;0,0|untrained",
                "x1>5;all;first;seen;perceptron;10,0|learning",
                "x1>5;all;first;seen;perceptron;200,0|learnt",
                "x1>5;all;first;unseen;perceptron;200,0|wins",
                "x1>5;all;changed;seen;rules;200,0|rules-outdated",
                "x2>6.2;all;changed;seen;rules;200,0|rules-rewritten",
                "x1>5;all;changed;seen;perceptron;200,0|outdated",
                "x1>5;all;changed;seen;perceptron;200,200|relearnt"
            })
    void theRemarkNamesWhatHappens(String notation, String remark) {
        assertEquals(
                "rules-versus-data.remark." + remark,
                defaults.model(defaults.read(notation).orElseThrow(), KEYS).remark());
    }

    private Score score(String notation) {
        Contest state = defaults.read(notation).orElseThrow();
        return Score.of(defaults, state, defaults.apprentice(state).perceptron());
    }

    private static Number number(String text) {
        return Double.valueOf(text);
    }

    private static List<String> faults(Map<String, Object> values) {
        Attributes attributes = Attributes.of(values);
        RulesParameters.read(attributes);
        return attributes.faults().stream().map(Fault::subject).toList();
    }
}
