package fr.automatants.amphi.challenge.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Essay;
import fr.automatants.amphi.challenge.Leaderboard;
import fr.automatants.amphi.challenge.Party;
import fr.automatants.amphi.challenge.Rules;
import fr.automatants.amphi.challenge.score.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a challenge's page shows, without a browser.
class ChallengePanelsTest {
    private final Challenge challenge = Essay.open();

    @Test
    void theKitIsLinkedOnlyIfThereIsOne() {
        String data = "api/v1/challenges/" + challenge.slug() + "/data/";
        assertEquals(
                List.of(data + "train.npz", data + "starter-kit.zip", "q/openapi"),
                links(new StartPanel(challenge, true)));
        assertEquals(
                List.of(data + "train.npz", "q/openapi"), links(new StartPanel(challenge, false)));
    }

    @Test
    void theRulesPanelShowsEverySentenceOfTheRules() {
        String text = new RulesPanel(challenge).getElement().getTextRecursively();
        Rules rules = new Rules(challenge, Locale.getDefault());
        Stream.of(List.of(rules.problem(), rules.judged()), rules.tracks(), rules.terms())
                .flatMap(List::stream)
                .forEach(sentence -> assertTrue(text.contains(sentence), sentence + " in " + text));
    }

    @Test
    void aBoardExplainsItsStarOnlyIfALineBearsOne() {
        BoardTable table = new BoardTable("libre", Optional.empty());
        table.show(List.of(row(false)));
        assertFalse(visibleText(table).contains("challenge.board.earlier"));
        table.show(List.of(row(false), row(true)));
        assertTrue(visibleText(table).contains("challenge.board.earlier}"));
        assertTrue(visibleText(table).contains("challenge.board.earlier-score"));
    }

    private static Leaderboard.Row row(boolean earlier) {
        return new Leaderboard.Row(
                1,
                "ada",
                new Party.Anonymous(),
                new Tally(90, 100),
                11_274,
                11_000,
                Instant.EPOCH,
                earlier);
    }

    private static String visibleText(Component component) {
        return elements(component.getElement())
                .filter(Element::isVisible)
                .map(Element::getText)
                .reduce("", String::concat);
    }

    private static List<String> links(Component component) {
        return elements(component.getElement())
                .filter(element -> element.getTag().equals("a"))
                .map(element -> element.getAttribute("href"))
                .toList();
    }

    private static Stream<Element> elements(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(element),
                        element.getChildren().flatMap(ChallengePanelsTest::elements));
    }
}
