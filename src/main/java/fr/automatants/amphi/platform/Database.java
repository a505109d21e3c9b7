package fr.automatants.amphi.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Plain SQL on the one database, where a statement says more than entities would.
@Singleton
public class Database {
    private final DataSource source;

    /// On any PostgreSQL with Amphi's schema.
    public Database(DataSource source) {
        this.source = source;
    }

    /// Reads a row into a value.
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// What is done in one transaction.
    @FunctionalInterface
    public interface Work<T> {
        T on(Statements statements) throws SQLException;
    }

    /// What is done in one transaction, without a result.
    @FunctionalInterface
    public interface Task {
        void on(Statements statements) throws SQLException;
    }

    /// All rows of a query; `?` stand for the arguments in turn.
    public <T> List<T> rows(String sql, Row<T> row, @Nullable Object... arguments) {
        return inTransaction(statements -> statements.rows(sql, row, arguments));
    }

    /// The first row, if there is one.
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) {
        return rows(sql, row, arguments).stream().findFirst();
    }

    /// Runs one statement; the number of rows that it changed.
    public int change(String sql, @Nullable Object... arguments) {
        return inTransaction(statements -> statements.change(sql, arguments));
    }

    /// All of it or nothing.
    ///
    /// @throws DatabaseException with PostgreSQL's own code
    public void transaction(Task task) {
        inTransaction(statements -> {
            task.on(statements);
            return true;
        });
    }

    /// All of it or nothing, with a result.
    ///
    /// @throws DatabaseException with PostgreSQL's own code
    public <T> T inTransaction(Work<T> work) {
        // one of its own, whatever transaction a caller is in
        try {
            return QuarkusTransaction.suspendingExisting().call(() -> alone(work));
        } catch (QuarkusTransactionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    private <T> T alone(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(new Statements(connection));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /// Statements on one connection.
    public static final class Statements {
        private final Connection connection;

        private Statements(Connection connection) {
            this.connection = connection;
        }

        /// All rows of a query.
        public <T> List<T> rows(String sql, Row<T> row, @Nullable Object... arguments)
                throws SQLException {
            try (PreparedStatement statement = prepare(sql, arguments);
                    ResultSet found = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row.read(found));
                }
                return rows;
            }
        }

        /// Runs one statement; the number of rows that it changed.
        public int change(String sql, @Nullable Object... arguments) throws SQLException {
            try (PreparedStatement statement = prepare(sql, arguments)) {
                return statement.executeUpdate();
            }
        }

        /// The same statement for each row of arguments, in one go.
        public void changeAll(String sql, List<Object[]> rows) throws SQLException {
            if (rows.isEmpty()) {
                return;
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Object[] row : rows) {
                    bind(statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }

        private PreparedStatement prepare(String sql, @Nullable Object[] arguments)
                throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            bind(statement, arguments);
            return statement;
        }

        private static void bind(PreparedStatement statement, @Nullable Object[] arguments)
                throws SQLException {
            for (int i = 0; i < arguments.length; i++) {
                Object value = arguments[i];
                statement.setObject(
                        i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            }
        }
    }
}
