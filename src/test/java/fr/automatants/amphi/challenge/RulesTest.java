package fr.automatants.amphi.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.format.ModelFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
    private static final String YAML =
            """
            title: {fr: Essai, en: Essay}
            opens: 2026-01-31T18:30
            %s
            quota: %d
            tracks: %s
            metric: accuracy
            """;

    @Test
    void theyNameTheTracksOfThisChallengeAloneWithTheirNumbers() {
        assertEquals(
                List.of(
                        "frugal\u202f: le plus petit réseau qui atteint 90\u202f%.",
                        "11\u202f274\u202f: au plus les 11\u202f274 paramètres du réseau du"
                                + " cours."),
                rules(Locale.FRENCH, "", 3, "[frugal, '11274']").tracks());
        assertEquals(
                List.of(
                        "robuste: right answers when each pixel moves by at most 0.1 in the worst"
                                + " direction for your network."),
                rules(Locale.ENGLISH, "", 3, "[robuste]").tracks());
    }

    @Test
    void theyTellWhenTheChallengeEndsIfItDoes() {
        String open = rules(Locale.ENGLISH, "", 3, "[libre]").terms().getFirst();
        assertTrue(open.startsWith("Open from January 31, 2026"), open);
        assertTrue(open.contains("without an end"), open);
        String ends =
                rules(Locale.FRENCH, "closes: 2026-06-30T20:00", 3, "[libre]").terms().getFirst();
        assertTrue(ends.contains("31 janvier 2026") && ends.contains("30 juin 2026"), ends);
        assertTrue(ends.contains("18:30") && ends.contains("20:00"), ends);
    }

    @Test
    void theyTellTheQuotaOfThisChallenge() {
        assertTrue(quota(Locale.ENGLISH, 1).startsWith("One scored model a day"));
        assertTrue(quota(Locale.ENGLISH, 7).startsWith("7 scored models a day"));
        assertTrue(quota(Locale.FRENCH, 1).startsWith("Un modèle noté par jour"));
        assertTrue(quota(Locale.FRENCH, 7).startsWith("7 modèles notés par jour"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theyNameEveryFormatAndLeaveNoGap(String language) {
        Rules rules = rules(Locale.of(language), "", 3, "[libre, '11274', frugal, robuste]");
        String terms = String.join("\n", rules.terms());
        Arrays.stream(ModelFormat.values())
                .forEach(format -> assertTrue(terms.contains(format.ending()), terms));
        List<String> all =
                Stream.of(List.of(rules.problem(), rules.judged()), rules.tracks(), rules.terms())
                        .flatMap(List::stream)
                        .toList();
        all.forEach(sentence -> assertFalse(sentence.matches(".*[{}].*"), sentence));
        assertTrue(rules.problem().contains("26 × 26") && rules.problem().contains("676"));
    }

    private static String quota(Locale language, int quota) {
        return rules(language, "", quota, "[libre]").terms().get(1);
    }

    private static Rules rules(Locale language, String closes, int quota, String tracks) {
        return new Rules(
                ChallengeFile.read("essay", YAML.formatted(closes, quota, tracks)), language);
    }
}
