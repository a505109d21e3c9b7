package fr.automatants.amphi.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One headless Chromium for all tests; each person gets a context of their own.
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /// A machine under load is slow, not wrong.
    private static final double PATIENCE_MS = 15_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Optional<Path> installed = installed();
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(
                                        installed.isPresent()
                                                ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                                                : Map.of()));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        installed.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    /// A person at a laptop in a language, with an empty browser.
    Person person(String language) {
        return person(language, ColorScheme.LIGHT, 1366, 768);
    }

    Person person(String language, ColorScheme scheme, int width, int height) {
        return new Person(live(browser.newContext(options(language, scheme, width, height))));
    }

    /// A person who also sees a page's text before the page lives.
    Person firstPaint(String language, ColorScheme scheme, int width, int height) {
        return new Person(browser.newContext(options(language, scheme, width, height)));
    }

    /// A person whose browser runs no scripts.
    Person withoutScripts(String language) {
        return new Person(
                browser.newContext(
                        options(language, ColorScheme.LIGHT, 390, 844)
                                .setJavaScriptEnabled(false)));
    }

    private static Browser.NewContextOptions options(
            String language, ColorScheme scheme, int width, int height) {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(scheme)
                .setViewportSize(width, height);
    }

    /// A test acts at once, so it must not meet the copy of a page that goes when the page lives.
    private static BrowserContext live(BrowserContext context) {
        context.addInitScript(
                "document.addEventListener('DOMContentLoaded',"
                        + " () => document.querySelector('.first-paint')?.remove())");
        return context;
    }

    /// A person with a phone in their hand.
    Person touching(String language, int width, int height) {
        return new Person(
                live(
                        browser.newContext(
                                options(language, ColorScheme.LIGHT, width, height)
                                        .setHasTouch(true)
                                        .setIsMobile(true))));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /// `AMPHI_CHROMIUM`, else a browser on the path; none leaves it to Playwright's own.
    private static Optional<Path> installed() {
        String named = System.getenv("AMPHI_CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(folder ->
                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
