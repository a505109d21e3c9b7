package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Times as a person feels them, printed and never asserted: `./amphi figures`.
@ExtendWith(AmphiExtension.class)
@Timeout(value = 2, unit = TimeUnit.HOURS)
class FiguresReport {
    private static final int MOVES = 200;

    /// From the slider's event to the frame after which the server's number stands on the screen.
    private static final String MOVE =
            """
            async value => {
              const widget = document.querySelector('amphi-perceptron');
              const slider = widget.querySelector("input[type=range][aria-label='b']");
              const result = widget.querySelector('.result-z');
              const begin = performance.now();
              const painted = new Promise(resolve =>
                new MutationObserver((changes, observer) => {
                  observer.disconnect();
                  requestAnimationFrame(() => resolve(performance.now() - begin));
                }).observe(result, { childList: true, characterData: true, subtree: true }));
              slider.value = String(value);
              slider.dispatchEvent(new Event('input', { bubbles: true }));
              return painted;
            }
            """;

    @Test
    void sliderToNewNumbers(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address("/course/perceptron"));
            assertThat(page.locator(".result-y")).hasText("4");
            List<Double> millis =
                    IntStream.range(0, MOVES)
                            .mapToObj(i -> page.evaluate(MOVE, i % 2 == 0 ? 1.5 : -1.5))
                            .map(time -> ((Number) time).doubleValue())
                            .sorted()
                            .toList();
            System.out.printf(
                    "Slider to new numbers, %d moves: median %.0f ms, 95th percentile %.0f ms%n",
                    MOVES, millis.get(MOVES / 2), millis.get(MOVES * 95 / 100));
        }
    }

    @Test
    void oneEpochOfTheClassRun(RunningAmphi amphi, Chromium chromium) {
        try (Person instructor = chromium.person("fr-FR")) {
            Page page = instructor.page();
            Classes.open(amphi, instructor);
            for (int epoch = 1; epoch <= 5; epoch++) {
                long begin = System.nanoTime();
                Classes.button(page, "Une époque").click();
                assertThat(Classes.run(page))
                        .hasAttribute(
                                "data-step",
                                String.valueOf(1875 * epoch),
                                new LocatorAssertions.HasAttributeOptions().setTimeout(60_000));
                System.out.printf(
                        "Epoch %d of the class run, click to end: %.2f s, accuracy %.4f%n",
                        epoch, (System.nanoTime() - begin) / 1e9, Classes.accuracy(page));
            }
        }
    }
}
