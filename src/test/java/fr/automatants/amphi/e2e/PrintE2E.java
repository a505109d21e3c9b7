package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class PrintE2E {
    private static final String STATE = "?perceptron=1%2C1%2C1%3B0%2C-3%2C2%3B2%3Brelu";

    @Test
    void aHandoutIsBlackOnWhiteAndHasNothingToPress(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR", ColorScheme.DARK, 1366, 768)) {
            Page page = person.page();
            page.navigate(amphi.address("/course/perceptron"));
            assertThat(page.locator(".result-y")).hasText("4");
            print(page);
            for (String hidden : new String[] {".bar", ".outline", ".foot", ".next", ".hands"}) {
                assertThat(page.locator(hidden)).isHidden();
            }
            assertThat(page.locator("button:visible, input:visible")).hasCount(0);
            assertThat(page.locator(".goals")).isVisible();
            assertThat(page.locator(".stage svg")).isVisible();
            assertThat(page.locator("html"))
                    .hasCSS("background-color", Pattern.compile("rgb\\(255, 255, 255\\)"));
            assertThat(page.locator("html")).hasCSS("color", "rgb(0, 0, 0)");
            assertTrue(page.pdf().length > 10_000);
        }
    }

    @Test
    void aWidgetIsPrintedInItsStateWithTheWayBackToIt(RunningAmphi amphi, Chromium chromium)
            throws Exception {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address("/course/perceptron" + STATE));
            assertThat(page.locator(".result-z")).hasText("1");
            assertEquals(link(page, STATE), read(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.locator("input[type=range][aria-label='b']").fill("-2");
            assertThat(page.locator(".result-z")).hasText("−3");
            page.waitForURL(Pattern.compile("%3B-2%3Brelu"));
            assertEquals(link(page, STATE.replace("%3B2%3B", "%3B-2%3B")), read(page));
            assertThat(page.locator(".print-link span"))
                    .hasText(page.evaluate("location.host") + "/course/perceptron#try");
        }
    }

    private static void print(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    /// What a phone's camera reads from the printed page.
    private static String read(Page page) throws IOException, ReaderException {
        page.waitForTimeout(300); // drawn once the hand has rested
        print(page);
        Locator code = page.locator(".print-link svg");
        assertThat(code).isVisible();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
        LuminanceSource source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    private static String link(Page page, String state) {
        return page.evaluate("location.origin") + "/course/perceptron" + state + "#try";
    }
}
