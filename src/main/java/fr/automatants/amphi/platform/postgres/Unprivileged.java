package fr.automatants.amphi.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/// How a program is started without root's rights, which PostgreSQL refuses to have.
///
/// @param prefix the words before the program's own command line
/// @param user the user it runs as, if that is another one than ours
record Unprivileged(List<String> prefix, OptionalInt user) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    /// Finds a way that suits a new cluster, or the owner of the one that stands at `data`.
    static Unprivileged near(Path home, Path data) throws IOException {
        if (currentUser(home) != ROOT) {
            return new Unprivileged(List.of(), OptionalInt.empty());
        }
        int owner = Files.exists(data) ? Folders.owner(data) : ROOT;
        if (owner == ROOT && Programs.succeeds(NAMESPACE, "true")) {
            return new Unprivileged(NAMESPACE, OptionalInt.empty());
        }
        return as(owner == ROOT ? NOBODY : owner, home);
    }

    /// A new file belongs to whoever made it, on every system; it also proves the folder writable.
    private static int currentUser(Path home) throws IOException {
        Path probe = Files.createTempFile(home, "probe", ".new");
        try {
            return Folders.owner(probe);
        } finally {
            Files.delete(probe);
        }
    }

    private static Unprivileged as(int user, Path home) {
        var prefix =
                List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--");
        if (!Programs.succeeds(prefix, "test", "-x", home.toString())) {
            throw new PostgresException(
                    """
                    PostgreSQL does not run as root, and no other user can be used for the \
                    folder %s: start Amphi as a normal user, or give it the address of a \
                    PostgreSQL in QUARKUS_DATASOURCE_JDBC_URL.\
                    """
                            .formatted(home));
        }
        return new Unprivileged(prefix, OptionalInt.of(user));
    }

    /// Hands a folder over to the user that PostgreSQL runs as.
    void adopt(Path folder) throws IOException {
        if (user.isPresent() && Folders.owner(folder) != user.getAsInt()) {
            Folders.give(folder, user.getAsInt());
        }
    }
}
