package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.UUID;

/// What people do at Amphi's doors, as steps that tests share.
final class People {
    static final String PASSWORD = "quatre lapins violets dansent";

    private People() {}

    /// An address that no other test uses.
    static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    /// Fills in the form of a new account.
    static void fill(Page page, String name, String email) {
        page.fill("#name", name);
        page.fill("#email", email);
        page.fill("#new-password", PASSWORD);
    }

    /// Registers and proves the address; then the person is signed in.
    static void register(RunningAmphi amphi, Page page, String email) {
        page.navigate(amphi.address("/register"));
        fill(page, "Zoé Martin", email);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Regardez vos messages");
        page.navigate(amphi.address(amphi.mailed("confirm")));
        page.fill("#password", PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".bar .account")).hasText("Zoé Martin");
    }

    /// Signs in at whatever page asks for it.
    static void signIn(Page page, String email, String password) {
        page.fill("#email", email);
        page.fill("#password", password);
        page.keyboard().press("Enter");
    }

    /// The value of a cookie, or nothing.
    static String cookie(Person person, String name) {
        return person.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    /// A cookie that somebody puts into a browser.
    static Cookie planted(RunningAmphi amphi, String name, String value) {
        return new Cookie(name, value).setUrl(amphi.address("/"));
    }
}
