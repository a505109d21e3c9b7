package fr.automatants.amphi.challenge.api;

import fr.automatants.amphi.engine.file.Refusal;

/// Why a file is not read.
///
/// @param message the whole sentence, in the caller's language
public record RefusalJson(
        String reason, String field, String found, String expected, String message) {
    static RefusalJson of(Refusal refusal, Texts texts) {
        return new RefusalJson(
                refusal.reason().key(),
                refusal.field(),
                refusal.found(),
                refusal.expected(),
                texts.of(refusal));
    }
}
