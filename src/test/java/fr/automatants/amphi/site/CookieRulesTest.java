package fr.automatants.amphi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CookieRulesTest {
    @Test
    void aCookieGetsWhatItLacks() {
        assertEquals(
                "JSESSIONID=x; path=/; HttpOnly; SameSite=Lax",
                CookieRules.complete("JSESSIONID=x; path=/; HttpOnly", false));
        assertEquals("a=b; HttpOnly; SameSite=Lax; Secure", CookieRules.complete("a=b", true));
    }

    @Test
    void whatItSaysIsKept() {
        String whole = "a=b; Path=/; HttpOnly; SameSite=Strict; Secure";
        assertEquals(whole, CookieRules.complete(whole, true));
        assertEquals(whole, CookieRules.complete(whole, false));
        assertEquals(
                "a=b;httponly;samesite=none;secure",
                CookieRules.complete("a=b;httponly;samesite=none;secure", true));
    }

    @Test
    void aValueIsNoAttribute() {
        assertEquals(
                "Secure=HttpOnly; HttpOnly; SameSite=Lax; Secure",
                CookieRules.complete("Secure=HttpOnly", true));
    }
}
