package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// A room of three hundred that comes in within ten seconds: `./amphi join-load`.
@ExtendWith(AmphiExtension.class)
@Timeout(value = 2, unit = TimeUnit.HOURS)
class JoinLoadReport {
    private static final int GUESTS = 300;
    private static final Duration ARRIVALS = Duration.ofSeconds(9);
    private static final double WANTED_MS = 1_000;

    /// A program that has just started compiles itself while it answers; nobody's class begins there.
    private static final int BEFORE = GUESTS;

    private static final Pattern BLOCKED = Pattern.compile("(?i)blocked");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Newcomer.Joined> joined = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @Test
    void threeHundredGuestsJoinWithinTenSeconds(RunningAmphi amphi, Chromium chromium)
            throws InterruptedException {
        try (Person instructor = chromium.person("fr-FR")) {
            String earlier = Classes.open(amphi, instructor);
            List<String> files = files(amphi, chromium, earlier);
            let(BEFORE, amphi, earlier, files);
            joined.clear();

            String path = Classes.open(amphi, instructor);
            double seconds = let(GUESTS, amphi, path, files);
            double p95 = report(seconds, files.size());
            assertEquals(List.of(), List.copyOf(failures));
            Page drive = instructor.page();
            assertThat(drive.locator(".guests summary")).containsText(GUESTS + " en tout");
            assertEquals(List.of(), amphi.log().lines().filter(BLOCKED.asPredicate()).toList());
            assertTrue(p95 <= WANTED_MS, () -> "p95 of a join: " + p95 + " ms");
        } finally {
            // closing would wait for the sockets, which stay open as phones' do
            http.shutdownNow();
        }
    }

    /// Lets so many come in, evenly over nine seconds; returns after how many seconds the last was in.
    private double let(int guests, RunningAmphi amphi, String path, List<String> files)
            throws InterruptedException {
        long begin = System.nanoTime();
        List<Thread> threads =
                IntStream.range(0, guests)
                        .mapToObj(i ->
                                Thread.ofVirtual()
                                        .start(() -> {
                                            try {
                                                Thread.sleep(
                                                        ARRIVALS.multipliedBy(i).dividedBy(guests));
                                                Newcomer guest = new Newcomer(http, amphi, path);
                                                joined.add(guest.join(files));
                                            } catch (Exception e) {
                                                failures.add(e.toString());
                                            }
                                        }))
                        .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private double report(double seconds, int files) {
        List<Newcomer.Joined> all = List.copyOf(joined);
        double p95 = percentile(all, Newcomer.Joined::inside, 95);
        System.out.printf(
                "%d of %d guests, %d files each, were in after %.1f s."
                        + " A join: median %.0f ms, p95 %.0f ms, longest %.0f ms;"
                        + " to the first frame: median %.0f ms, p95 %.0f ms%n",
                all.size(),
                GUESTS,
                files,
                seconds,
                percentile(all, Newcomer.Joined::inside, 50),
                p95,
                percentile(all, Newcomer.Joined::inside, 100),
                percentile(all, Newcomer.Joined::watching, 50),
                percentile(all, Newcomer.Joined::watching, 95));
        return p95;
    }

    /// What a browser fetches on its first visit until it is in the class.
    private static List<String> files(RunningAmphi amphi, Chromium chromium, String path) {
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
