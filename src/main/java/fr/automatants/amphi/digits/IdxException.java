package fr.automatants.amphi.digits;

import java.io.IOException;

/// A damaged or unexpected idx file: its message names the file, what was found and what was
/// expected.
public final class IdxException extends IOException {
    private static final long serialVersionUID = 1;

    IdxException(String file, String fault) {
        super(file + ": " + fault);
    }

    IdxException(String file, String fault, Throwable cause) {
        super(file + ": " + fault, cause);
    }
}
