package fr.automatants.amphi.platform;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/// What an operator may set of Amphi itself, as `amphi.…`; defaults are in `application.properties`.
@ConfigMapping(prefix = "amphi")
public interface AmphiConfig {
    /// The folder of the course: `course.yaml` and the pages.
    Path content();

    /// The folder where Amphi keeps what is its own: the embedded database.
    Path data();
}
