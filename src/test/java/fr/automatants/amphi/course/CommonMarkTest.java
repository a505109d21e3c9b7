package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// The examples of the CommonMark specification, through our own parser and renderer.
///
/// What the course changes in every page by a rule (sections, `rel`, lazy pictures, addresses of
/// pages) is done to the specification's HTML by the same rule in [SpecHtml]; what is left is listed
/// here, and has to differ: a difference that has gone is a failure too.
class CommonMarkTest {
    /// Raw HTML is shown as text: an author of the course is not an author of scripts.
    private static final Set<Integer> RAW_HTML =
            numbers(
                    IntStream.of(21, 31),
                    IntStream.rangeClosed(148, 191),
                    IntStream.of(201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536),
                    IntStream.rangeClosed(613, 617),
                    IntStream.of(623),
                    IntStream.rangeClosed(625, 631),
                    IntStream.of(642, 643));

    /// A page that begins with `---` begins with its front matter, not with a line.
    private static final Set<Integer> FRONT_MATTER = numbers(IntStream.of(96, 98));

    /// Addresses lead to pages, by http, https and mailto only; what looks like another scheme
    /// (`irc:`, `localhost:`, `foo):`) is taken out.
    private static final Set<Integer> OTHER_SCHEMES =
            numbers(IntStream.of(500, 596, 598, 599, 601));

    private static final List<Example> EXAMPLES =
            ExampleReader.readExamples(TestResources.getSpec());

    @Test
    void theSpecificationIsThatOf031() {
        assertTrue(TestResources.readAsString(TestResources.getSpec()).contains("version: '0.31."));
        assertEquals(652, EXAMPLES.size());
    }

    @Test
    void everyExampleIsRenderedAsSpecifiedUnlessWeDifferOnPurpose() {
        assertAll(
                IntStream.rangeClosed(1, EXAMPLES.size())
                        .filter(number -> !differs(number))
                        .mapToObj(CommonMarkTest::same));
    }

    @Test
    void everyDifferenceOnPurposeIsStillOne() {
        assertAll(
                IntStream.rangeClosed(1, EXAMPLES.size())
                        .filter(CommonMarkTest::differs)
                        .mapToObj(number ->
                                () ->
                                        assertNotEquals(
                                                spec(number), ours(number), "example " + number)));
    }

    @Test
    void rawHtmlIsShownAsText() {
        RAW_HTML.forEach(number -> assertTrue(ours(number).contains("&lt;"), "example " + number));
    }

    @Test
    void addressesOfOtherSchemesAreTakenOut() {
        OTHER_SCHEMES.forEach(
                number -> assertTrue(ours(number).contains("href=\"\""), "example " + number));
    }

    private static boolean differs(int number) {
        return Stream.of(RAW_HTML, FRONT_MATTER, OTHER_SCHEMES)
                .anyMatch(list -> list.contains(number));
    }

    private static Executable same(int number) {
        return () -> assertEquals(spec(number), ours(number), "example " + number);
    }

    private static String ours(int number) {
        return SpecHtml.ours(EXAMPLES.get(number - 1).getSource());
    }

    private static String spec(int number) {
        return SpecHtml.spec(EXAMPLES.get(number - 1).getHtml());
    }

    private static Set<Integer> numbers(IntStream... parts) {
        return Stream.of(parts).flatMap(IntStream::boxed).collect(Collectors.toUnmodifiableSet());
    }
}
