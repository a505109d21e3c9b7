package fr.automatants.amphi.challenge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Ada leads on the public part and Bob on the private one.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CeremoniesTest {
    @Inject Challenges challenges;
    @Inject Hosting hosting;
    @Inject ModerationLog log;
    @Inject Leaderboard leaderboard;
    @Inject Ceremonies ceremonies;
    @Inject Spectators spectators;
    @Inject People people;
    @Inject Handed handed;

    private final String slug = "test-" + UUID.randomUUID();
    private UUID grace;
    private UUID ada;
    private UUID bob;

    @BeforeEach
    void aChallengeWithTwoMembers() {
        grace = people.join("Grace");
        ada = people.join("Ada");
        bob = people.join("Bob");
        hosting.make(slug, Draft.of(Essay.open()), grace);
        handed.scored(now(), ada, 190, 100);
        handed.scored(now(), bob, 150, 160);
    }

    @Test
    void beforeTheRevealNeitherBoardNorProgramsTellAnythingPrivate() {
        close();
        assertEquals(List.of(190, 150), board());
        given().get("/api/v1/challenges/" + slug + "/leaderboard")
                .then()
                .statusCode(200)
                .body("score.correct", equalTo(List.of(190, 150)));
        step();
        assertEquals(List.of(190, 150), board(), "nor while the ranks rise");
    }

    @Test
    void thereIsNoSceneBeforeTheEnd() {
        assertTrue(ceremonies.scene(now(), Instant.now()).isEmpty());
        step();
        assertEquals(0, ceremonies.stage(now()).shown());
        assertFalse(ceremonies.reveal(now(), grace, Instant.now()));
    }

    @Test
    void theRanksRiseFromTheLastAndMayBeTakenBack() {
        close();
        assertEquals(new Scene(stage(0), 2, List.of()), scene());
        step();
        Scene.Line last = scene().risen().getFirst();
        assertEquals(2, last.rank());
        assertTrue(last.party().has(ada));
        assertEquals(100, last.counted().correct());
        assertEquals(1, last.before().orElseThrow().rank());
        assertEquals(190, last.before().orElseThrow().counted().correct());
        assertFalse(scene().toString().contains("160"), "the first is not there yet");
        step();
        assertTrue(scene().isComplete());
        assertTrue(scene().risen().getFirst().party().has(bob));
        step();
        assertEquals(2, scene().stage().shown(), "there are no more");
        ceremonies.back(now(), scene().stage(), Instant.now());
        assertEquals(1, scene().risen().size());
    }

    @Test
    void twoWhoPressAtOnceMakeOneStep() {
        close();
        Stage seen = ceremonies.stage(now());
        ceremonies.next(now(), seen, Instant.now());
        ceremonies.next(now(), seen, Instant.now());
        assertEquals(1, scene().stage().shown());
    }

    @Test
    void eachTrackHasItsOwnRise() {
        close();
        step();
        ceremonies.turnTo(now(), Track.FRUGAL, Instant.now());
        assertEquals(new Stage(Track.FRUGAL, 0, false), ceremonies.stage(now()));
        assertEquals(0, scene().lines(), "on the private part nobody has 90 %");
        ceremonies.turnTo(now(), Track.ROBUSTE, Instant.now());
        assertEquals(Track.FRUGAL, ceremonies.stage(now()).track(), "not one of this challenge");
    }

    @Test
    void nothingIsShownWhileSomebodyWaitsForAScore() {
        handed.waiting(now(), ada);
        close();
        assertEquals(1, ceremonies.unscored(now()));
        step();
        assertEquals(0, scene().stage().shown());
        assertFalse(ceremonies.reveal(now(), grace, Instant.now()));
    }

    @Test
    void theRevealOpensTheBoardsOnceAndIsLogged() {
        close();
        assertTrue(ceremonies.reveal(now(), grace, Instant.now()));
        assertFalse(ceremonies.reveal(now(), grace, Instant.now()));
        assertEquals(List.of(160, 100), board());
        given().get("/api/v1/challenges/" + slug + "/leaderboard")
                .then()
                .body("score.correct", equalTo(List.of(160, 100)));
        assertEquals(
                List.of(Act.REVEALED, Act.CLOSED, Act.MADE),
                log.of(slug).stream().map(ModerationLog.Line::act).toList());
    }

    @Test
    void onceARankIsShownTheChallengeOpensNoMore() {
        close();
        assertInstanceOf(Hosting.Saving.Done.class, hosting.open(now(), Instant.now(), grace));
        close();
        step();
        ceremonies.back(now(), scene().stage(), Instant.now());
        assertInstanceOf(Hosting.Saving.Shown.class, hosting.open(now(), Instant.now(), grace));
        assertTrue(now().isOver(Instant.now()));
    }

    @Test
    void whoWatchesIsToldOfTheEndAndOfEachStep() throws InterruptedException {
        BlockingQueue<Spectators.Seen> told = new LinkedBlockingQueue<>();
        Runnable stop = spectators.watch(slug, told::add);
        assertTrue(next(told).scene().isEmpty());
        close();
        assertEquals(0, next(told).scene().orElseThrow().stage().shown());
        step();
        assertEquals(1, next(told).scene().orElseThrow().risen().size());
        stop.run();
    }

    private static Spectators.Seen next(BlockingQueue<Spectators.Seen> told)
            throws InterruptedException {
        return Objects.requireNonNull(told.poll(10, TimeUnit.SECONDS));
    }

    private Challenge now() {
        return challenges.of(slug).orElseThrow();
    }

    private void close() {
        hosting.close(now(), Instant.now(), grace);
    }

    private void step() {
        ceremonies.next(now(), ceremonies.stage(now()), Instant.now());
    }

    private Scene scene() {
        return ceremonies.scene(now(), Instant.now()).orElseThrow();
    }

    private static Stage stage(int shown) {
        return new Stage(Track.LIBRE, shown, false);
    }

    private List<Integer> board() {
        return leaderboard.of(now(), Track.LIBRE, Instant.now()).stream()
                .map(row -> row.counted().correct())
                .toList();
    }
}
