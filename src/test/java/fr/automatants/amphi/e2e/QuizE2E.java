package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(AmphiExtension.class)
class QuizE2E {
    private static final String PART_TWO = "/course/first-network-quiz";

    @ParameterizedTest
    @CsvSource({
        "fr-FR, Pas encore, C’est le rôle des poids, Exactement, quoi qu’il arrive",
        "en-GB, Not yet, what the weights are for, Exactly, whatever happens"
    })
    void aWrongAnswerIsExplainedAndMayBeTriedAgain(
            String language,
            String wrong,
            String why,
            String right,
            String choice,
            RunningAmphi amphi,
            Chromium chromium) {
        try (Person person = chromium.person(language)) {
            Page page = person.page();
            page.navigate(amphi.address("/gallery/quiz"));
            Locator question = question(page, "bias");
            check(question);
            assertThat(question.locator(".headline")).isVisible(); // nothing chosen: said, not sent
            assertThat(pips(page, "wrong")).hasCount(0);
            question.locator("input").nth(1).check();
            check(question);
            assertThat(question.locator(".feedback")).containsText(wrong);
            assertThat(question.locator(".feedback")).containsText(why);
            assertThat(pips(page, "wrong")).hasCount(1);
            question.locator(".option", new Locator.LocatorOptions().setHasText(choice)).click();
            assertThat(question.locator(".headline")).hasCount(0);
            check(question);
            assertThat(question.locator(".feedback")).containsText(right);
            assertThat(question.locator(".feedback amphi-formula .katex").first()).isVisible();
            assertThat(pips(page, "right")).hasCount(1);
        }
    }

    @Test
    void hintsComeWhenAskedForAndTheAnswerAfterATry(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address("/gallery/quiz"));
            Locator question = question(page, "half");
            assertThat(question.locator(".hint p")).hasCount(0);
            question.getByText("Un indice").click();
            assertThat(question.locator(".hint p")).hasText("La moitié de 7 vaut 3,5.");
            question.getByText("Un indice").click();
            assertThat(question.locator(".hint p")).hasCount(2);
            assertThat(question.getByText("Un indice")).hasCount(0);
            assertThat(question.getByText("Voir la réponse")).hasCount(0);
            answer(question, "12");
            question.getByText("Voir la réponse").click();
            assertThat(question.locator(".solution")).containsText("−3,5\u00A0points");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr-FR, '−3,5', Le signe", "en-GB, '-3.5 points', The sign"})
    void aNumberIsTypedAsPeopleDo(
            String language, String typed, String slip, RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person(language)) {
            Page page = person.page();
            page.navigate(amphi.address("/gallery/quiz"));
            Locator question = question(page, "half");
            answer(question, "beaucoup");
            assertThat(question.locator("input")).hasAttribute("aria-invalid", "true");
            assertThat(question.locator(".feedback")).hasClass(Pattern.compile("unread"));
            answer(question, "3,5");
            assertThat(question.locator(".feedback")).containsText(slip);
            answer(question, typed);
            assertThat(question.locator(".feedback")).hasClass(Pattern.compile("right"));
        }
    }

    @Test
    void anOrderIsMadeWithTheKeyboard(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("en-GB")) {
            Page page = person.page();
            page.navigate(amphi.address("/gallery/quiz"));
            Locator question = question(page, "forward");
            sort(page, question, ORDER, QuizE2E::press);
            check(question);
            assertThat(question.locator(".feedback")).containsText("Exactly");
            assertThat(question.locator("li.settled")).hasCount(4);
        }
    }

    @Test
    void anOrderIsMadeByDragging(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("en-GB")) {
            Page page = person.page();
            page.navigate(amphi.address("/gallery/quiz"));
            Locator question = question(page, "forward");
            sort(page, question, ORDER, QuizE2E::drag);
            check(question);
            assertThat(question.locator(".feedback")).containsText("Exactly");
        }
    }

    @Test
    void aChoiceIsMadeWithTheKeyboardAlone(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address("/gallery/quiz"));
            Locator question = question(page, "bias");
            question.locator("input").first().focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Tab");
            assertThat(question.locator(".check")).isFocused();
            page.keyboard().press("Enter");
            assertThat(question.locator(".feedback")).containsText("Exactement");
            assertThat(question.locator(".check")).isFocused();
        }
    }

    @Test
    void answersLastAndFollowThePersonUntilTheyStartOver(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR");
                Person elsewhere = chromium.person("en-GB", ColorScheme.DARK, 390, 844)) {
            Page page = person.page();
            page.navigate(amphi.address(PART_TWO));
            answer(question(page, "parameters"), "11 232");
            assertThat(question(page, "parameters").locator(".feedback")).containsText("biais");
            answer(question(page, "pixels"), "676");
            assertThat(page.locator(".score")).containsText("1 sur 7");
            page.reload();
            assertThat(page.locator(".score")).containsText("1 sur 7");
            assertThat(question(page, "parameters").locator(".feedback")).containsText("biais");
            assertThat(question(page, "parameters").locator("input")).hasValue("11\u202F232");

            elsewhere
                    .context()
                    .addCookies(
                            person.context().cookies().stream()
                                    .filter(cookie -> cookie.name.equals("amphi-learner"))
                                    .toList());
            elsewhere.page().navigate(amphi.address(PART_TWO));
            assertThat(elsewhere.page().locator(".score")).containsText("1 of 7");
            assertThat(question(elsewhere.page(), "parameters").locator("input"))
                    .hasValue("11,232");

            page.locator(".widget .tool").nth(1).click();
            assertThat(page.locator(".score")).containsText("0 sur 7");
            assertThat(question(page, "pixels").locator("input")).hasValue("");
            page.reload();
            assertThat(page.locator(".score")).containsText("0 sur 7");
            answer(question(page, "pixels"), "52");
            assertThat(question(page, "pixels").locator(".feedback")).containsText("26 + 26");
        }
    }

    @Test
    void aTriedQuizIsMarkedInTheOutline(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address(PART_TWO));
            assertThat(page.locator(".hand-mark.done")).hasCount(0);
            answer(question(page, "pixels"), "676");
            assertThat(page.locator(".hand-mark.done")).hasCount(1);
        }
    }

    @Test
    void noRightAnswerIsInWhatTheBrowserReceives(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            List<Response> responses = new ArrayList<>();
            page.onResponse(responses::add);
            page.navigate(amphi.address(PART_TWO));
            assertThat(question(page, "pixels")).isVisible();
            page.waitForTimeout(500);
            StringBuilder received = new StringBuilder();
            responses.stream()
                    .filter(response ->
                            response.url().contains("v-r=") || response.url().endsWith(PART_TWO))
                    .forEach(response -> received.append(response.text()));
            assertTrue(received.toString().contains("26 pixels"), "the questions themselves");
            assertFalse(received.toString().contains("11274"), "the right number");
            assertFalse(received.toString().contains("Une ligne par neurone, et dans"), "a why");
        }
    }

    @Test
    void aBrokenQuestionSaysWhere(RunningAmphi amphi, Chromium chromium) throws IOException {
        Path file = amphi.content("fr/learning-quiz/index.md");
        String text = Files.readString(file);
        try (Person person = chromium.person("fr-FR")) {
            Files.writeString(file, text.replaceFirst("tolerance: 0.001", "tolerence: 0.001"));
            person.page().navigate(amphi.address("/course/learning-quiz"));
            long line = text.substring(0, text.indexOf("tolerance")).lines().count();
            Locator card = person.page().locator(".broken");
            assertThat(card).containsText("fr/learning-quiz/index.md:" + line);
            assertThat(card).containsText("Vouliez-vous dire «\u202Ftolerance\u202F»");
        } finally {
            Files.writeString(file, text);
        }
    }

    private static final List<String> ORDER =
            List.of(
                    "The input",
                    "The product with the weight",
                    "The sum and the bias",
                    "The activation function");

    private interface Mover {
        void move(Page page, Locator items, int from, int to);
    }

    /// Brings each item to its place, from the top down.
    private static void sort(Page page, Locator question, List<String> order, Mover mover) {
        Locator items = question.locator(".order li");
        assertThat(items).hasCount(order.size());
        for (int to = 0; to < order.size(); to++) {
            int from = items.locator(".item").allTextContents().indexOf(order.get(to));
            if (from != to) {
                mover.move(page, items, from, to);
            }
            assertThat(items.nth(to).locator(".item")).hasText(order.get(to));
        }
    }

    private static void press(Page page, Locator items, int from, int to) {
        items.nth(from).locator("button").first().focus();
        for (int i = from; i > to; i--) {
            page.keyboard().press("Enter");
            assertThat(items.nth(i - 1).locator("button").first()).isFocused();
        }
    }

    private static void drag(Page page, Locator items, int from, int to) {
        items.nth(to).scrollIntoViewIfNeeded();
        BoundingBox grip = items.nth(from).locator(".grip").boundingBox();
        BoundingBox target = items.nth(to).boundingBox();
        page.mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
        page.mouse().down();
        page.mouse().move(target.x + 20, (grip.y + target.y) / 2);
        page.mouse().move(target.x + 20, target.y + 4);
        assertEquals(1, items.and(page.locator(".carried")).count());
        page.mouse().up();
    }

    private static Locator question(Page page, String id) {
        return page.locator("form[data-question='" + id + "']");
    }

    private static Locator pips(Page page, String state) {
        return page.locator("amphi-quiz").first().locator(".pips ." + state);
    }

    private static void answer(Locator question, String text) {
        question.locator("input").fill(text);
        question.locator("input").press("Enter");
    }

    private static void check(Locator question) {
        question.locator(".check").click();
    }
}
