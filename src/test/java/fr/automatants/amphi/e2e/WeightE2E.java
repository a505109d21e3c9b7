package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Three hundred phones share one Wi-Fi: what a first visit transfers is counted, fonts included.
@ExtendWith(AmphiExtension.class)
class WeightE2E {
    private static final long MOST_BYTES = 350_000;

    @Test
    void theFirstLoadOfThePerceptronPageIsLight(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            AtomicLong bytes = new AtomicLong();
            CDPSession network = person.context().newCDPSession(person.page());
            network.on("Network.loadingFinished", event -> bytes.addAndGet(transferred(event)));
            network.send("Network.enable");
            person.page().navigate(amphi.address("/course/perceptron"));
            assertThat(person.page().locator(".result-y")).hasText("4");
            assertThat(person.page().locator(".katex").first()).isVisible();
            person.page().evaluate("document.fonts.ready.then(() => true)");
            person.page().waitForTimeout(500); // whatever is still on its way
            System.out.println("First load of /course/perceptron: " + bytes + " bytes");
            assertTrue(bytes.get() > 50_000, "counted too little: " + bytes);
            assertTrue(bytes.get() <= MOST_BYTES, bytes + " bytes");
        }
    }

    private static long transferred(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }
}
