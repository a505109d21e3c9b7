package fr.automatants.amphi.engine.file;

import java.io.IOException;

/// A file that is refused, or a network that no reader would accept; the cause is data.
public final class NetworkFileException extends IOException {
    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    NetworkFileException(Refusal refusal) {
        super(refusal.english());
        this.refusal = refusal;
    }

    public NetworkFileException(Reason reason, String field, Object found, Object expected) {
        this(new Refusal(reason, field, found.toString(), expected.toString()));
    }

    /// Returns what was found where, and what was expected.
    public Refusal refusal() {
        return refusal;
    }
}
