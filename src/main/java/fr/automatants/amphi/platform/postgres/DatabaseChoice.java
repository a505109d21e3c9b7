package fr.automatants.amphi.platform.postgres;

import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;

/// Which database to use, read before Quarkus starts from all the places that Quarkus reads.
///
/// @param configured whether an operator gave the address of a database
/// @param home the folder of the embedded one
public record DatabaseChoice(boolean configured, Path home) {
    static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    private static final String DATA = "amphi.data";
    private static final String DEFAULT_DATA = "data";

    public static DatabaseChoice read() {
        // A configuration of our own: the global one has to be made by Quarkus itself, later.
        var config = ConfigUtils.configBuilder().build();
        String data = config.getOptionalValue(DATA, String.class).orElse(DEFAULT_DATA);
        return new DatabaseChoice(
                config.getOptionalValue(JDBC_URL, String.class).isPresent(),
                Path.of(data, "postgres"));
    }
}
