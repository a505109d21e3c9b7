package fr.automatants.amphi.platform.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL for tests of services: the program's own, in a folder of the build.
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static final Path HOME = Path.of("target", "test-database").toAbsolutePath();

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        postgres = EmbeddedPostgres.start(HOME);
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                "quarkus.datasource.username", postgres.user(),
                "quarkus.datasource.password", postgres.password(),
                "amphi.data", HOME.toString(),
                "quarkus.http.test-port", "0");
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
