package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class AgendaE2E {
    @Test
    void pastDatesAreShownAsPastAndANewOneIsNot(RunningAmphi amphi, Chromium chromium)
            throws IOException {
        Path file = amphi.content("course.yaml");
        String text = Files.readString(file);
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address("/"));
            assertThat(page.locator("#agenda li.past")).hasCount(3);
            assertThat(page.locator("#agenda")).containsText("Ces dates sont passées");
            assertThat(page.locator("#agenda")).containsText("Europe/Paris");
            Files.writeString(file, text.replace("2023-09-30", LocalDate.now().plusDays(9) + ""));
            page.reload();
            assertThat(page.locator("#agenda li.past")).hasCount(2);
            assertThat(page.locator("#agenda")).not().containsText("Ces dates sont passées");
        } finally {
            Files.writeString(file, text);
        }
    }

    @Test
    void aDateAndAllDatesGoIntoACalendar(RunningAmphi amphi, Chromium chromium) throws IOException {
        try (Person person = chromium.person("en-GB")) {
            Page page = person.page();
            page.navigate(amphi.address("/"));
            Locator links = page.locator(".agenda-calendar");
            assertThat(links).hasCount(4);
            assertEquals(
                    List.of("Meeting open to all"),
                    saved(page, links.first()).stream()
                            .map(event -> event.getSummary().getValue())
                            .toList());
            assertEquals(3, saved(page, links.last()).size());
            var unknown = page.request().get(amphi.address("/api/agenda/nothing.ics"));
            assertEquals(404, unknown.status());
        }
    }

    private static List<VEvent> saved(Page page, Locator link) throws IOException {
        var download = page.waitForDownload(link::click);
        assertTrue(download.suggestedFilename().endsWith(".ics"));
        try (var in = download.createReadStream()) {
            return Biweekly.parse(in).first().getEvents();
        }
    }
}
