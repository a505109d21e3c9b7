package fr.automatants.amphi.engine.file;

import static fr.automatants.amphi.engine.file.HandMade.refused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
    @Test
    void itSaysInEnglishWhatWasFoundAndWhatWasExpected() {
        Refusal refusal = new Refusal(Reason.TENSOR_DTYPE, "W1", "BF16", "F32, F64");
        assertEquals(
                "W1: found numbers of type BF16; convert them to F32, F64 and save again.",
                refusal.english());
        assertEquals(refusal.english(), new NetworkFileException(refusal).getMessage());
        assertEquals("tensor-dtype", refusal.reason().key());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsASentenceWithoutLeftovers(Reason reason) {
        String english = new Refusal(reason, "F", "G", "H").english();
        assertFalse(english.contains("{") || english.contains("}"), english);
        assertTrue(english.matches("(?s)[A-Z{].*"), english);
    }

    @Test
    void valuesThatLookLikePlaceHoldersStayValues() {
        Refusal refusal = new Refusal(Reason.VALUE, "{found}", "{expected}", "{field}");
        assertEquals("{found}: found {expected}, expected {field}.", refusal.english());
    }

    @Test
    void whatAFileSaysIsCutAndCleaned() {
        Refusal refusal = new Refusal(Reason.VALUE, "a\nb\u202ec\0", "😀".repeat(99), "");
        assertEquals("a�b�c�", refusal.field());
        assertEquals("😀".repeat(40) + "…", refusal.found());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"m.pt", "m.pth", "M.PKL", "m.h5", "m.keras", "m.joblib", "m.safetensors.gz"})
    void aForeignFormatIsRefusedByItsName(String name) {
        Refusal refusal = refused(() -> ForeignFormat.requireOther(name));
        assertEquals(Reason.FOREIGN_FORMAT, refusal.reason());
        assertEquals(name, refusal.field());
        assertTrue(refusal.expected().contains("safetensors."), refusal.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.safetensors", "m.json", "m.npz", "m.onnx", "pt", "h5.json"})
    void otherNamesAreLeftToTheReaders(String name) {
        assertDoesNotThrow(() -> ForeignFormat.requireOther(name));
    }
}
