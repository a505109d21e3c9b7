package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.platform.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// The reveal of a challenge's private ranks: an instructor lets them rise one by one, and at the end
/// opens the boards. Where it stands is a row in the database, so that every node shows the same.
@ApplicationScoped
public class Ceremonies {
    private final Database database;
    private final EntityManager entities;
    private final Leaderboard leaderboard;
    private final ModerationLog log;
    private final Map<String, Cached> cache = new ConcurrentHashMap<>();

    Ceremonies(
            Database database, EntityManager entities, Leaderboard leaderboard, ModerationLog log) {
        this.database = database;
        this.entities = entities;
        this.leaderboard = leaderboard;
        this.log = log;
    }

    /// Where a ceremony stands; before it begins, at the first track's curtain.
    public Stage stage(Challenge challenge) {
        return database.first(
                        "select track, shown, revealed_at is not null as revealed from ceremony"
                                + " where challenge = ?",
                        Ceremonies::stage,
                        challenge.slug())
                .filter(stage -> challenge.tracks().contains(stage.track()))
                .orElseGet(() -> new Stage(challenge.tracks().getFirst(), 0, false));
    }

    /// What everybody may see now; nothing before the challenge is over.
    public Optional<Scene> scene(Challenge challenge, Instant now) {
        return challenge.isOver(now)
                ? Optional.of(scene(challenge, stage(challenge)))
                : Optional.empty();
    }

    /// How many submissions still wait for their score: until they have it, nothing is shown.
    public long unscored(Challenge challenge) {
        return QuarkusTransaction.joiningExisting()
                .call(() ->
                        Submission.count(
                                "challenge = ?1 and state in ?2",
                                challenge.slug(),
                                List.of(State.QUEUED, State.RUNNING)));
    }

    /// Lets the next line rise; nothing happens if the ceremony has moved on from `seen`.
    public void next(Challenge challenge, Stage seen, Instant now) {
        if (mayShow(challenge, now)) {
            move(challenge, seen, stage -> stage.next(scene(challenge, stage).lines()));
        }
    }

    /// Takes the last line back.
    public void back(Challenge challenge, Stage seen, Instant now) {
        if (mayShow(challenge, now)) {
            move(challenge, seen, Stage::back);
        }
    }

    /// Goes to another track's curtain.
    public void turnTo(Challenge challenge, Track track, Instant now) {
        if (mayShow(challenge, now) && challenge.tracks().contains(track)) {
            move(challenge, stage(challenge), stage -> stage.on(track));
        }
    }

    /// Opens the boards: from now on they show the private part.
    public boolean reveal(Challenge challenge, UUID by, Instant now) {
        return mayShow(challenge, now)
                && QuarkusTransaction.requiringNew().call(() -> open(challenge, by));
    }

    private boolean open(Challenge challenge, UUID by) {
        // of two who press at once, one is logged
        int changed =
                entities.createNativeQuery(
                                "insert into ceremony (challenge, track, revealed_at) values (?1,"
                                        + " ?2, now()) on conflict (challenge) do update set"
                                        + " revealed_at = now() where ceremony.revealed_at is null")
                        .setParameter(1, challenge.slug())
                        .setParameter(2, challenge.tracks().getFirst().slug())
                        .executeUpdate();
        if (changed == 1) {
            log.add(challenge.slug(), Act.REVEALED, by, ModerationLog.Subject.CHALLENGE, "", "");
        }
        return changed == 1;
    }

    private boolean mayShow(Challenge challenge, Instant now) {
        return challenge.isOver(now) && unscored(challenge) == 0;
    }

    private void move(Challenge challenge, Stage seen, UnaryOperator<Stage> step) {
        Stage to = step.apply(seen);
        database.change(
                "insert into ceremony (challenge, track, shown) values (?, ?, ?)"
                        + " on conflict (challenge) do update set track = excluded.track,"
                        + " shown = excluded.shown"
                        + " where ceremony.track = ? and ceremony.shown = ?",
                challenge.slug(),
                to.track().slug(),
                to.shown(),
                seen.track().slug(),
                seen.shown());
    }

    /// A room of three hundred asks for the same scene at once: it is made once.
    private Scene scene(Challenge challenge, Stage stage) {
        Cached fresh =
                cache.compute(
                        challenge.slug(),
                        (slug, old) ->
                                old != null && old.holds(challenge, stage)
                                        ? old
                                        : new Cached(
                                                challenge, made(challenge, stage), Instant.now()));
        return fresh.scene();
    }

    private Scene made(Challenge challenge, Stage stage) {
        List<Leaderboard.Row> closed = leaderboard.of(challenge, stage.track(), true);
        List<Leaderboard.Row> open = leaderboard.of(challenge, stage.track(), false);
        int from = Math.max(0, closed.size() - stage.shown());
        List<Scene.Line> risen =
                closed.subList(from, closed.size()).stream().map(row -> line(row, open)).toList();
        return new Scene(stage, closed.size(), risen);
    }

    private static Scene.Line line(Leaderboard.Row row, List<Leaderboard.Row> open) {
        Optional<Scene.Before> before =
                open.stream()
                        .filter(other -> other.entrant().equals(row.entrant()))
                        .findFirst()
                        .map(other -> new Scene.Before(other.rank(), other.counted()));
        return new Scene.Line(row.rank(), row.party(), row.counted(), before);
    }

    private static Stage stage(ResultSet row) throws SQLException {
        return new Stage(
                Track.of(row.getString("track")).orElse(Track.LIBRE),
                row.getInt("shown"),
                row.getBoolean("revealed"));
    }

    /// A scene for as long as nobody could have moderated much meanwhile.
    private record Cached(Challenge challenge, Scene scene, Instant made) {
        private static final long SECONDS = 5;

        boolean holds(Challenge asked, Stage stage) {
            return challenge.equals(asked)
                    && scene.stage().equals(stage)
                    && made.plusSeconds(SECONDS).isAfter(Instant.now());
        }
    }
}
