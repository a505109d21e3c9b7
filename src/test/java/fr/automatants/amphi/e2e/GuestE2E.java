package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class GuestE2E {
    @Test
    void aGuestComesInUnderANameThatTheInstructorSeesChangesAndTakesAway(
            RunningAmphi amphi, Chromium chromium) {
        try (Person instructor = chromium.person("fr-FR");
                Person student = chromium.touching("fr-FR", 390, 844)) {
            Page drive = instructor.page();
            Page phone = student.page();
            String path = Classes.open(amphi, instructor);

            phone.navigate(amphi.address("/class"));
            phone.locator("#class-code").fill(path.substring("/class/".length()));
            Classes.button(phone, "Entrer").click();
            phone.locator("#nickname").fill("Lou\u200Btre");
            Classes.button(phone, "Entrer").click();
            assertThat(phone.locator("#nickname-fault")).containsText("U+200B ZERO WIDTH SPACE");
            phone.locator("#nickname").fill("<b>Ana</b>");
            Classes.button(phone, "Entrer").click();
            assertThat(Classes.run(phone)).isVisible();
            assertThat(phone.locator(".class-me .nickname")).hasText("<b>Ana</b>");

            drive.locator(".guests summary").click();
            Locator row = drive.locator(".guests li");
            assertThat(row).hasCount(1);
            assertThat(row.locator(".nickname")).hasText("<b>Ana</b>");
            assertThat(row.locator(".guest-dot")).hasAttribute("title", "présent");
            row.getByText("Renommer").click();
            row.locator("input").fill("Ana");
            row.getByText("Garder").click();
            assertThat(phone.locator(".class-me .nickname")).hasText("Ana");

            row.getByText("Retirer").click();
            assertThat(phone.locator("h1")).containsText("retiré ce nom");
            phone.reload();
            assertThat(phone.locator("h1")).containsText("retiré ce nom");
            row.getByText("Réadmettre").click();
            assertThat(Classes.run(phone)).isVisible();
        }
    }
}
