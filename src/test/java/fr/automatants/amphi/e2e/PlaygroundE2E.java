package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlaygroundE2E extends WidgetE2E {
    private static final String QUICK = "16;relu;gradient-descent;0.1;10;4;600;";
    private static final Pattern RESULT =
            Pattern.compile("[\\d\\s]+ chiffres lus juste sur 10.000");

    PlaygroundE2E() {
        super("playground");
    }

    @Test
    void aTrainingIsSeenToItsEndAndFoundAgainAfterAReload() {
        open("?playground=" + QUICK + "1");
        status("Rien n’est encore entraîné.");
        button("Entraîner").click();
        assertThat(widget.locator(".status")).hasText(RESULT);
        String result = widget.locator(".status").innerText();
        assertThat(widget.locator(".misread li")).hasCount(12);
        assertThat(widget.locator("path.unseen-digits")).hasCount(1);
        page.waitForURL(Pattern.compile("playground=.*%7E|playground=.*~"));
        page.reload();
        widget = page.locator("amphi-playground").first();
        status(result);

        button("Entraîner avec un autre tirage").click();
        assertThat(widget.locator(".tries li")).hasCount(2);
        assertThat(widget.locator(".status")).not().hasText(result);
        assertThat(widget.locator(".status")).hasText(RESULT);
        assertThat(widget.locator("path.older")).hasCount(2);
        widget.locator(".tries button").nth(1).click();
        assertThat(button("Entraîner avec un autre tirage")).hasCount(0);
        reset();
        status("Rien n’est encore entraîné.");
    }

    @Test
    void theKnobsComposeTheNetworkAndTellWhatItCosts() {
        assertThat(widget.locator(".shape")).containsText("676 → 16 → 16 → 10");
        button("Ajouter une couche").click();
        type("Couche 3", "8");
        assertThat(widget.locator(".shape")).containsText("676 → 16 → 16 → 8 → 10");
        // 676·16 + 16 + 16·16 + 16 + 16·8 + 8 + 8·10 + 10, by hand
        assertThat(widget.locator(".shape")).containsText(Pattern.compile("11.330 paramètres"));
        button("Retirer la couche 1").click();
        type("Couche 1", "128");
        type("Couche 2", "128");
        type("Époques", "30");
        assertThat(button("Entraîner")).isDisabled();
        assertThat(widget.locator(".notice")).containsText("Au plus 3");
        type("α", "0,05");
        assertEquals("0,05", field("α").inputValue());
        slider("α").focus();
        page.keyboard().press("ArrowRight");
        assertThat(field("α")).hasValue("0,056");
    }

    @Test
    void aTrainingCanBeStopped() {
        open("?playground=16,16;relu;adam;0.001;1;30;60000;1");
        button("Entraîner").click();
        assertThat(widget.locator("progress")).isVisible();
        assertThat(widget.locator(".status")).containsText("Époque 1 sur 30");
        button("Arrêter").click();
        status("Rien n’est encore entraîné.");
    }

    @Test
    void aTrainedNetworkIsTakenToTheChallengeInOneClick() {
        openInEnglish();
        Locator second = page.locator("amphi-playground").nth(1);
        widget = second;
        button("Train").click();
        assertThat(widget.locator(".status"))
                .hasText(Pattern.compile("[\\d,]+ digits of 10,000 read rightly"));
        widget.locator(".tries a.primary").click();
        Locator offer = page.locator(".offer");
        assertThat(offer).containsText("676 → 64 → 10");
        assertThat(offer).containsText("43,978");
        assertTrue(page.url().contains("/challenge/premier-challenge?from=playground-64"));
        assertThat(offer.locator("a[download]").first()).isVisible();
    }

    private void status(String text) {
        assertThat(widget.locator(".status")).hasText(text);
    }

    private Locator button(String name) {
        return widget.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
