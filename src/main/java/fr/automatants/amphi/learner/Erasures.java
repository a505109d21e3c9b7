package fr.automatants.amphi.learner;

import fr.automatants.amphi.platform.AmphiConfig;
import fr.automatants.amphi.platform.Database;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Forgets people for good: their rows now, and again should an older backup bring them back.
///
/// Who was erased stands twice, as hashes: in a table, for a program that is moved to another
/// machine, and in a file beside the database's folder, for a dump of yesterday that knows nothing
/// of it. Both are brought together and applied at each start.
@Singleton
public class Erasures {
    private static final String AGAIN =
            "delete from %s where sha256(convert_to('%s:' || id, 'UTF8'))"
                    + " in (select hash from erasure)";

    private final Database database;
    private final WriteBehind behind;
    private final Tombstones tombstones;

    @Inject
    Erasures(Database database, WriteBehind behind, AmphiConfig config) {
        this(database, behind, config.data());
    }

    Erasures(Database database, WriteBehind behind, Path folder) {
        this.database = database;
        this.behind = behind;
        tombstones = new Tombstones(folder);
    }

    /// Erases a person: everything that names them goes with their row, and their account if they have
    /// one.
    public void erase(UUID learner) {
        Optional<UUID> account = account(learner);
        List<String> hashes = new ArrayList<>(List.of(Tombstones.of(learner)));
        account.map(Tombstones::ofAccount).ifPresent(hashes::add);
        // first, so that a crash between the two erases at the next start
        hashes.forEach(tombstones::add);
        Set<String> browsers = browsers(learner);
        behind.forget(who -> browsers.contains(hex(who.hash())));
        database.transaction(statements -> {
            for (String hash : hashes) {
                statements.change(
                        "insert into erasure (hash) values (?) on conflict do nothing",
                        HexFormat.of().parseHex(hash));
            }
            statements.change("delete from learner where id = ?", learner);
            if (account.isPresent()) {
                statements.change("delete from account where id = ?", account.get());
            }
        });
    }

    /// Erases again whoever a backup has brought back; returns how many.
    public int apply() {
        Set<String> inFile = tombstones.all();
        List<String> inTable =
                database.rows("select hash from erasure", row -> hex(row.getBytes("hash")));
        inTable.stream().filter(hash -> !inFile.contains(hash)).forEach(tombstones::add);
        return database.inTransaction(statements -> {
            statements.changeAll(
                    "insert into erasure (hash) values (?) on conflict do nothing",
                    inFile.stream()
                            .map(hash -> new Object[] {HexFormat.of().parseHex(hash)})
                            .toList());
            statements.change(AGAIN.formatted("account", "account"));
            return statements.change(AGAIN.formatted("learner", "learner"));
        });
    }

    void start(@Observes StartupEvent event) {
        int again = apply();
        if (again > 0) {
            Log.infof(
                    "%d people who had asked to be erased were in the backup: erased again", again);
        }
    }

    private Optional<UUID> account(UUID learner) {
        return database.first(
                        "select account_id from learner where id = ?",
                        row -> Optional.ofNullable(row.getObject(1, UUID.class)),
                        learner)
                .flatMap(account -> account);
    }

    private Set<String> browsers(UUID learner) {
        return database
                .rows(
                        "select secret_hash from learner where id = ? union all"
                                + " select secret_hash from learner_browser where learner_id = ? union all"
                                + " select account_session.secret_hash from account_session"
                                + " join learner using (account_id) where learner.id = ?",
                        row -> hex(row.getBytes(1)),
                        learner,
                        learner,
                        learner)
                .stream()
                .collect(Collectors.toSet());
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
