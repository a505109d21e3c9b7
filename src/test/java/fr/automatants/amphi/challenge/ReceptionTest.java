package fr.automatants.amphi.challenge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.JsonFile;
import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReceptionTest {
    @Inject Reception reception;
    @Inject Submissions submissions;
    @Inject Lookout lookout;
    @Inject People people;

    /// A challenge of this test alone.
    private final Challenge challenge =
            ChallengeFile.read(
                    "test-" + UUID.randomUUID(),
                    """
                    title: {fr: Essai}
                    opens: 2020-01-01T00:00
                    quota: 2
                    tracks: [libre, "11274", robuste]
                    metric: accuracy
                    """);

    @Test
    void whatIsTriedIsWhatIsHandedIn() throws Exception {
        UUID ada = people.join("Ada");
        Network network = Network.initialised(Architecture.course(), 31);
        Candidate candidate = tried(ada, network);
        assertEquals("json", candidate.format());
        assertEquals(10_000, candidate.practice().total());
        assertEquals(11_274, candidate.contender().parameters());
        assertEquals(challenge.tracks(), candidate.tracks());
        assertEquals(List.of(), submissions.of(challenge, ada), "a dry run keeps nothing");
        assertEquals(2, reception.day(challenge, ada).left());

        UUID id =
                assertInstanceOf(
                                Admission.Queued.class, reception.handIn(challenge, ada, candidate))
                        .submission();
        assertEquals(1, reception.day(challenge, ada).left());
        Submission row = Submission.of(id).orElseThrow();
        assertArrayEquals(network.fingerprint(), HexFormat.of().parseHex(row.weightsHash));
        assertEquals("a.json", row.fileName);
    }

    @Test
    void aNetworkIsToldWhichTracksItCannotEnter() throws Exception {
        Architecture large =
                new Architecture(676, List.of(20, 10), Activation.STEP, Activation.IDENTITY);
        Candidate candidate = tried(people.join("Ada"), Network.initialised(large, 1));
        assertEquals(List.of(Track.LIBRE), candidate.tracks());
    }

    @Test
    void aFileIsRefusedByItsNameOrLengthBeforeItIsSent() {
        assertEquals(
                Reason.FOREIGN_FORMAT, reception.refusal("model.pt", 1).orElseThrow().reason());
        assertEquals(
                Reason.FORMAT_UNKNOWN, reception.refusal("holiday.jpg", 1).orElseThrow().reason());
        assertEquals(
                Reason.FILE_TOO_LONG,
                reception.refusal("m.json", 30_000_000).orElseThrow().reason());
        assertFalse(reception.refusal("m.json", 1_000).isPresent());
    }

    @Test
    void aBadFileSaysWhereItIsBadAndTooManyFilesAreTooMany() throws Exception {
        UUID ada = people.join("Ada");
        Reception.Answer.Refused refused =
                assertInstanceOf(Reception.Answer.Refused.class, receive(ada, "[1]"));
        assertEquals(Reason.JSON_TYPE, refused.refusal().reason());
        for (int i = 1; i < 20; i++) {
            receive(ada, "");
        }
        assertInstanceOf(Reception.Answer.TooMany.class, receive(ada, "{}"));
        assertEquals(List.of(), submissions.of(challenge, ada));
    }

    @Test
    void whoWatchesSeesTheQueueMoveAndTheResultCome() throws Exception {
        UUID ada = people.join("Ada");
        BlockingQueue<Sight.Mine> seen = new LinkedBlockingQueue<>();
        Runnable stop = lookout.watch(sight -> sight.of(challenge.slug(), ada), seen::add);
        try {
            Sight.Mine first = next(seen);
            assertTrue(first.waiting().isEmpty());
            Candidate candidate = tried(ada, Network.initialised(Architecture.course(), 32));
            reception.handIn(challenge, ada, candidate);
            Sight.Mine now = next(seen);
            assertTrue(now.waiting().isPresent());
            while (now.waiting().isPresent()) {
                now = next(seen);
            }
            while (now.results().equals(first.results())) {
                now = next(seen);
            }
            assertEquals(
                    List.of("Ada"),
                    lookout.board(challenge, Track.LIBRE, now.results()).stream()
                            .map(Leaderboard.Row::name)
                            .toList());
        } finally {
            stop.run();
        }
    }

    private static Sight.Mine next(BlockingQueue<Sight.Mine> seen) throws InterruptedException {
        Sight.Mine mine = seen.poll(60, TimeUnit.SECONDS);
        if (mine == null) {
            throw new AssertionError("nothing was seen");
        }
        return mine;
    }

    private Candidate tried(UUID account, Network network) throws IOException {
        return assertInstanceOf(
                        Reception.Answer.Tried.class,
                        reception.receive(
                                challenge,
                                account,
                                "a.json",
                                new ByteArrayInputStream(JsonFile.bytes(network))))
                .candidate();
    }

    private Reception.Answer receive(UUID account, String json) throws IOException {
        return reception.receive(
                challenge, account, "a.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
    }
}
