package fr.automatants.amphi.platform.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;

/// A failure of the embedded database whose message tells an operator what is wrong and what to do.
public final class PostgresException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PostgresException(String message) {
        super(message);
    }

    PostgresException(String message, Throwable cause) {
        super(message, cause);
    }

    static PostgresException unusable(Path folder, IOException cause) {
        return new PostgresException(
                """
                Amphi cannot use the folder %s (%s): make it writable, or name another one \
                with AMPHI_DATA or -Damphi.data.\
                """
                        .formatted(folder, reason(cause)),
                cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "permission denied at " + denied.getFile();
            case FileSystemException failed when failed.getReason() != null ->
                    failed.getReason() + " at " + failed.getFile();
            default -> Objects.toString(cause.getMessage(), cause.getClass().getSimpleName());
        };
    }
}
