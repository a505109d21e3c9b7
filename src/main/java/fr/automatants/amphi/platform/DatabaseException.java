package fr.automatants.amphi.platform;

import java.sql.SQLException;
import java.util.Objects;

/// A statement that PostgreSQL refused, or could not be asked.
public final class DatabaseException extends RuntimeException {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String CHECK_VIOLATION = "23514";
    private static final String BAD_DATA = "22";

    private final String code;

    /// Keeps the code of the true reason.
    public DatabaseException(SQLException cause) {
        super(cause);
        // a batch tells the true reason in the next one
        SQLException reason = Objects.requireNonNullElse(cause.getNextException(), cause);
        code = Objects.requireNonNullElse(reason.getSQLState(), "");
    }

    /// Whether something of the kind is there already.
    public boolean duplicate() {
        return code.equals(UNIQUE_VIOLATION);
    }

    /// Whether the values themselves are at fault, so that trying again is of no use.
    public boolean hopeless() {
        return code.startsWith(BAD_DATA) || code.equals(CHECK_VIOLATION);
    }
}
