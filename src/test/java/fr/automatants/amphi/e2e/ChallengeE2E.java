package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.SafetensorsFile;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class ChallengeE2E {
    private static final String PAGE = "/challenge/premier-challenge";

    /// As a hand drops a file.
    private static final String DROP =
            """
            (zone, [name, base64]) => {
              const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
              const dataTransfer = new DataTransfer();
              dataTransfer.items.add(new File([bytes], name));
              zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
            }
            """;

    @Test
    void aMemberMendsAFileTriesItHandsItInAndSeesTheResultComeInEveryTab(
            RunningAmphi amphi, Chromium chromium) throws NetworkFileException {
        try (Person member = chromium.person("fr-FR");
                Person guest = chromium.person("en-GB")) {
            Page page = member.page();
            guest.page().navigate(amphi.address(PAGE));
            assertThat(guest.page().locator("#mine .primary"))
                    .hasAttribute("href", Pattern.compile("next=%2Fchallenge%2Fpremier"));
            People.register(amphi, page, People.address());
            page.navigate(amphi.address(PAGE));
            Page tab = member.context().newPage();
            tab.navigate(amphi.address(PAGE));
            assertThat(tab.locator("#mine h3").first()).hasText("Remettre un modèle");

            choose(page, "model.pt", new byte[] {1});
            assertThat(page.locator(".refusal .fault")).containsText("safetensors.torch.save_file");
            choose(page, "m.json", "[1, 2]".getBytes(UTF_8));
            assertThat(page.locator(".refusal .fault"))
                    .hasText("Le fichier entier\u202f: trouvé un tableau, attendu un objet.");

            drop(page, "m.safetensors", file(41));
            Locator tried = page.locator(".dry-run");
            assertThat(tried).containsText("676 → 16 → 16 → 10");
            assertThat(tried).containsText("11\u202f274");
            assertThat(page.locator(".upload")).containsText("encore 3 modèles");
            assertEquals(0, tab.locator(".history tbody tr").count(), "nothing is kept");

            page.locator(".board-tracks a").nth(1).click();
            page.waitForURL(Pattern.compile("track=11274"));
            assertThat(tried).isVisible();
            tried.locator(".primary").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".queue")).isVisible();
            assertThat(page.locator(".queue[data-state=SCORED]")).containsText("m.safetensors");
            assertThat(tab.locator(".queue[data-state=SCORED]")).isVisible();
            assertThat(tab.locator(".upload")).containsText("encore 2 modèles");
            assertThat(page.locator("#board .mine")).containsText("Zoé Martin (vous)");
            assertThat(guest.page().locator("#board tbody")).containsText("Zoé Martin");

            Locator toggle = page.locator(".history .final");
            toggle.focus();
            page.keyboard().press("Space");
            assertThat(toggle).hasAttribute("aria-pressed", "true");
            assertThat(toggle).isFocused();
            assertThat(tab.locator(".history .final")).hasAttribute("aria-pressed", "true");
            page.reload();
            assertThat(page.locator("#mine [role=status]").filter(containing("1 sur 2 finales")))
                    .isVisible();
            page.locator(".history summary").click();
            drop(page, "again.safetensors", file(42));
            assertThat(page.locator(".upload-said")).containsText("again.safetensors");
            assertThat(tried).isVisible();
            assertEquals(List.of(), AccessibilityE2E.faults(page, PAGE));
        }
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /// By the keyboard, as far as the browser's own window goes.
    private static void choose(Page page, String name, byte[] file) {
        FileChooser chooser =
                page.waitForFileChooser(() -> {
                    page.locator("#model-file").focus();
                    page.keyboard().press("Enter");
                });
        chooser.setFiles(new FilePayload(name, "application/octet-stream", file));
    }

    private static void drop(Page page, String name, byte[] file) {
        page.locator("amphi-drop-zone")
                .evaluate(DROP, List.of(name, Base64.getEncoder().encodeToString(file)));
    }

    private static byte[] file(long seed) throws NetworkFileException {
        return SafetensorsFile.bytes(Network.initialised(Architecture.course(), seed));
    }
}
