package fr.automatants.amphi.challenge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.engine.file.SafetensorsFile;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SubmissionsTest {
    private static final String RESULTS =
            "select count(*) from submission_result where submission_id = ?1";

    @Inject Submissions submissions;
    @Inject Evaluation evaluation;
    @Inject Leaderboard leaderboard;
    @Inject Jobs jobs;
    @Inject People people;
    @Inject Handed handed;

    /// A challenge of this test alone.
    private final Challenge challenge =
            ChallengeFile.read(
                    "test-" + UUID.randomUUID(),
                    """
                    title: {fr: Essai}
                    opens: 2020-01-01T00:00
                    quota: 3
                    tracks: [libre, "11274"]
                    metric: accuracy
                    """);

    @Test
    void threeAreScoredADayAndTheFourthIsToldWhenToComeBack() throws Exception {
        UUID ada = people.join("Ada");
        for (int seed = 1; seed <= 3; seed++) {
            scored(queued(ada, file(seed)), ada);
        }
        Instant before = Instant.now();
        Admission.QuotaUsed used =
                assertInstanceOf(Admission.QuotaUsed.class, submit(ada, file(4)));
        assertEquals(3, used.quota());
        assertTrue(used.next().isAfter(before));
        assertTrue(used.next().isBefore(before.plus(Duration.ofHours(25)).plusSeconds(60)));
        assertInstanceOf(Admission.Queued.class, submit(people.join("Bob"), file(4)));
    }

    @Test
    void ofManyUploadsAtOnceOneIsTaken() throws Exception {
        UUID ada = people.join("Ada");
        byte[] file = file(5);
        List<Callable<Admission>> uploads = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            uploads.add(() -> submit(ada, file));
        }
        int queued = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Admission> upload : threads.invokeAll(uploads)) {
                queued += upload.get() instanceof Admission.Queued ? 1 : 0;
            }
        }
        assertEquals(1, queued);
    }

    @Test
    void aRefusedFileCostsNothingAndSaysWhy() throws Exception {
        UUID ada = people.join("Ada");
        for (int i = 0; i < 4; i++) {
            Admission.Refused refused =
                    assertInstanceOf(
                            Admission.Refused.class,
                            submissions.submit(challenge, ada, "m.json", "{}".getBytes(UTF_8)));
            assertEquals(Reason.KEY_MISSING, refused.refusal().reason());
            Standing standing = submissions.of(refused.submission(), ada).orElseThrow();
            assertEquals(State.REJECTED, standing.state());
            assertEquals(refused.refusal(), standing.refusal().orElseThrow());
        }
        queued(ada, file(6));
    }

    @Test
    void aSubmissionIsScoredOnceHoweverOftenItIsRun() throws Exception {
        UUID ada = people.join("Ada");
        UUID id = queued(ada, file(7));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            threads.submit(() -> evaluation.run(id));
            threads.submit(() -> evaluation.run(id));
        }
        Standing standing = scored(id, ada);
        evaluation.run(id);
        assertEquals(1, people.count(RESULTS, id));
        assertEquals(10_000, standing.practice().orElseThrow().total());
        assertEquals(3_000, standing.shown().orElseThrow().total());
        assertEquals(11_274, standing.parameters());
        assertTrue(standing.improved());
        assertTrue(standing.robust().isPresent());
    }

    @Test
    void whatACrashLeftBehindIsSweptUp() throws Exception {
        UUID ada = people.join("Ada");
        UUID lost = handed.waiting(challenge, ada);
        jobs.sweep();
        jobs.sweep();
        scored(lost, ada);
        assertEquals(1, people.count(RESULTS, lost));
    }

    @Test
    void theBoardShowsEachMemberOnceAndOfTheSameWeightsTheFirst() throws Exception {
        UUID ada = people.join("Ada");
        UUID bob = people.join("Bob");
        scored(queued(ada, file(9)), ada);
        scored(queued(bob, file(9)), bob);
        assertEquals(List.of("Ada"), board(Track.LIBRE));
        scored(queued(bob, file(10)), bob);
        assertTrue(board(Track.COURSE).contains("Ada"));
        assertEquals(List.of(), board(Track.FRUGAL));
    }

    @Test
    void aClosedChallengeTakesNothing() throws Exception {
        assertInstanceOf(
                Admission.Closed.class,
                submissions.submit(over(), people.join("Ada"), "m.safetensors", file(11)));
    }

    @Test
    void aDryRunCountsNothing() throws Exception {
        Submissions.DryRun run = submissions.dryRun("m.safetensors", file(12));
        assertEquals(10_000, run.practice().total());
        assertEquals(11_274, run.parameters());
    }

    @Test
    void twoFinalsAreChosenTheOldestGivesWayAndNothingChangesAfterTheEnd() throws Exception {
        UUID ada = people.join("Ada");
        List<UUID> ids = new ArrayList<>();
        for (int seed = 14; seed <= 16; seed++) {
            ids.add(scored(queued(ada, file(seed)), ada).id());
            submissions.chooseFinal(challenge, ids.getLast(), ada, true);
        }
        assertEquals(ids.subList(1, 3), finals(ada));
        submissions.chooseFinal(challenge, ids.get(1), people.join("Eve"), false);
        submissions.chooseFinal(over(), ids.get(1), ada, false);
        assertEquals(ids.subList(1, 3), finals(ada));
        submissions.chooseFinal(challenge, ids.get(1), ada, false);
        assertEquals(List.of(ids.get(2)), finals(ada));
    }

    private List<UUID> finals(UUID account) {
        return submissions.of(challenge, account).stream()
                .filter(Standing::finalChoice)
                .map(Standing::id)
                .toList();
    }

    private Challenge over() {
        return ChallengeFile.read(
                challenge.slug(),
                """
                title: {fr: Essai}
                opens: 2020-01-01T00:00
                closes: 2020-02-01T00:00
                quota: 3
                tracks: [libre]
                metric: accuracy
                """);
    }

    @Test
    void nobodySeesAnothersSubmission() throws Exception {
        UUID ada = people.join("Ada");
        UUID id = queued(ada, file(13));
        assertFalse(submissions.of(id, people.join("Eve")).isPresent());
    }

    private List<String> board(Track track) {
        return leaderboard.of(challenge, track, Instant.now()).stream()
                .map(Leaderboard.Row::name)
                .toList();
    }

    private Admission submit(UUID account, byte[] file) {
        return submissions.submit(challenge, account, "m.safetensors", file);
    }

    private UUID queued(UUID account, byte[] file) {
        return assertInstanceOf(Admission.Queued.class, submit(account, file)).submission();
    }

    private Standing scored(UUID id, UUID account) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(end)) {
            Standing standing = submissions.of(id, account).orElseThrow();
            if (standing.state() == State.SCORED) {
                return standing;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("not scored: " + submissions.of(id, account));
    }

    private static byte[] file(long seed) throws NetworkFileException {
        return SafetensorsFile.bytes(Network.initialised(Architecture.course(), seed));
    }
}
