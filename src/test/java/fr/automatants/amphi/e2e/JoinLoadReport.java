package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A room of three hundred that comes in within ten seconds: `./amphi join-load`.
@ExtendWith(AmphiExtension.class)
class JoinLoadReport {
    private static final int GUESTS = 300;
    private static final Duration ARRIVALS = Duration.ofSeconds(9);
    private static final double WANTED_MS = 1_000;
    private static final Pattern BLOCKED = Pattern.compile("(?i)blocked|BlockedThreadChecker");

    @Test
    void threeHundredGuestsJoinWithinTenSeconds(RunningAmphi amphi, Chromium chromium)
            throws InterruptedException {
        try (Person instructor = chromium.person("fr-FR");
                HttpClient http =
                        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            Page drive = instructor.page();
            String path = Classes.open(amphi, instructor);
            List<String> files = files(amphi, chromium, path);
            long begin = System.nanoTime();
            ConcurrentLinkedQueue<Newcomer.Joined> joined = new ConcurrentLinkedQueue<>();
            List<String> failures = new CopyOnWriteArrayList<>();
            List<Thread> guests =
                    IntStream.range(0, GUESTS)
                            .mapToObj(i ->
                                    Thread.ofVirtual()
                                            .start(() -> {
                                                try {
                                                    Thread.sleep(
                                                            ARRIVALS.multipliedBy(i)
                                                                    .dividedBy(GUESTS));
                                                    joined.add(
                                                            new Newcomer(http, amphi, path)
                                                                    .join(files));
                                                } catch (Exception e) {
                                                    failures.add(e.toString());
                                                }
                                            }))
                            .toList();
            for (Thread guest : guests) {
                guest.join();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            List<Newcomer.Joined> all = List.copyOf(joined);
            double p95 = percentile(all, Newcomer.Joined::inside, 95);
            System.out.printf(
                    "%d of %d guests joined in %.1f s, with %d files each."
                            + " In the class: median %.0f ms, p95 %.0f ms, longest %.0f ms;"
                            + " first frame: median %.0f ms, p95 %.0f ms%n",
                    all.size(),
                    GUESTS,
                    seconds,
                    files.size(),
                    percentile(all, Newcomer.Joined::inside, 50),
                    p95,
                    percentile(all, Newcomer.Joined::inside, 100),
                    percentile(all, Newcomer.Joined::watching, 50),
                    percentile(all, Newcomer.Joined::watching, 95));
            assertEquals(List.of(), failures);
            // one is the browser that told the files
            assertThat(drive.locator(".guests summary"))
                    .containsText("%d en tout".formatted(GUESTS + 1));
            assertEquals(List.of(), amphi.log().lines().filter(BLOCKED.asPredicate()).toList());
            assertTrue(p95 <= WANTED_MS, () -> "p95 of a join: " + p95 + " ms");
            assertTrue(seconds <= 10, () -> "all in after " + seconds + " s");
        }
    }

    /// What a browser fetches on its first visit until it is in the class.
    static List<String> files(RunningAmphi amphi, Chromium chromium, String path) {
        List<String> files = new ArrayList<>();
        try (Person first = chromium.person("fr-FR")) {
            first.page()
                    .onRequest(request -> {
                        String address = request.url().replace(amphi.address(""), "");
                        if (Pattern.matches("/(VAADIN/(build|static)|[\\w-]+\\.svg).*", address)) {
                            files.add(address);
                        }
                    });
            Classes.join(first.page(), amphi.address(path));
            assertThat(Classes.run(first.page())).hasAttribute("data-state", "paused");
        }
        return List.copyOf(files);
    }

    private static double percentile(
            List<Newcomer.Joined> all, ToDoubleFunction<Newcomer.Joined> time, int percent) {
        double[] sorted = all.stream().mapToDouble(time).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }
}
