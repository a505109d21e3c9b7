package fr.automatants.amphi.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void eachIsNewAndComesBackFromItsText() {
        Secret secret = Secret.fresh();
        assertNotEquals(secret, Secret.fresh());
        assertEquals(Optional.of(secret), Secret.of(secret.text()));
        assertArrayEquals(secret.hash(), Secret.of(secret.text()).orElseThrow().hash());
        assertEquals(32, secret.hash().length);
    }

    @Test
    void whatHasNotTheFormOfASecretIsNone() {
        assertEquals(Optional.empty(), Secret.of(""));
        assertEquals(Optional.empty(), Secret.of("' or 1=1 --"));
        assertEquals(Optional.empty(), Secret.of(Secret.fresh().text() + "x"));
    }

    @Test
    void aLogNeverShowsIt() {
        Secret secret = Secret.fresh();
        assertFalse(secret.toString().contains(secret.text()));
    }
}
