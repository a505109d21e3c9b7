package fr.automatants.amphi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"KRTPN", "krtpn", " Krtpn ", "krt pn"})
    void aCodeIsFoundHoweverItIsTyped(String typed) {
        assertEquals(Optional.of(new ClassCode("KRTPN")), ClassCode.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KRTP", "KRTPNN", "KRTP1", "../..", "KRTPO", "ÉCOLE"})
    void whatCannotBeACodeIsNone(String typed) {
        assertTrue(ClassCode.of(typed).isEmpty());
    }

    @Test
    void aRandomCodeIsACode() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            assertTrue(ClassCode.of(ClassCode.random(random).letters()).isPresent());
        }
    }
}
