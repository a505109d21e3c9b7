package fr.automatants.amphi.platform.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Gives a `@QuarkusTest` the embedded database, which `main` would start otherwise.
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private Optional<EmbeddedPostgres> running = Optional.empty();

    @Override
    public Map<String, String> start() {
        var postgres = EmbeddedPostgres.start(Path.of("target", "test-postgres"));
        running = Optional.of(postgres);
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                "quarkus.datasource.username", postgres.user(),
                "quarkus.datasource.password", postgres.password());
    }

    @Override
    public void stop() {
        running.ifPresent(EmbeddedPostgres::close);
        running = Optional.empty();
    }
}
