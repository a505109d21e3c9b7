package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Purge;
import fr.automatants.amphi.platform.Database;
import io.quarkus.logging.Log;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Accounts that nobody uses any more: told of it a month before, then forgotten.
@Singleton
public class Dormant {
    private final Database database;
    private final Letters letters;
    private final Duration keep;
    private final Duration notice;

    Dormant(Database database, Letters letters, AccountConfig config) {
        this.database = database;
        this.letters = letters;
        keep = config.keep();
        notice = config.notice();
    }

    /// Writes to whoever will soon have been away too long, once; returns how many.
    public int warn(Instant now) {
        List<Warned> due =
                database.rows(
                        """
                        update account set warned_at = ? where last_seen_at < ?
                            and (warned_at is null or warned_at < last_seen_at)
                        returning id, email
                        """,
                        row -> new Warned(row.getObject("id", UUID.class), row.getString("email")),
                        now,
                        now.minus(keep).plus(notice));
        due.forEach(account ->
                EmailAddress.of(account.email())
                        .ifPresent(address -> letters.leaving(address, notice.toDays())));
        return due.size();
    }

    /// Forgets whoever was told in time and has not come; returns how many.
    public int forget(Instant now) {
        return database.change(
                """
                delete from account where last_seen_at < ? and warned_at > last_seen_at
                    and warned_at <= ?
                """,
                now.minus(keep),
                now.minus(notice));
    }

    void everyDay(@Observes Purge.Day day) {
        int warned = warn(day.now());
        int gone = forget(day.now());
        if (warned + gone > 0) {
            Log.infof("accounts long unused: %d warned, %d forgotten", warned, gone);
        }
    }

    private record Warned(UUID id, String email) {}
}
