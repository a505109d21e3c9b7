package fr.automatants.amphi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.platform.Database;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RollTest {
    private static final Nickname OTTER = new Nickname("Loutre curieuse");
    private static final Nickname PANDA = new Nickname("Panda malin");

    @Inject Roll roll;
    @Inject Archive archive;
    @Inject Database database;

    private final ClassCode code = ClassCode.random(new SecureRandom());

    @BeforeEach
    void open() {
        archive.open(code, "", 1);
    }

    @Test
    void whoComesInIsOnTheRollUnderTheirNameAndMayTakeAnother() {
        UUID learner = learner();
        assertEquals(Roll.Entry.IN, roll.join(code, learner, OTTER));
        assertEquals(Roll.Entry.IN, roll.join(code, learner, PANDA));
        assertEquals(List.of(new Guest(learner, PANDA, false)), roll.all(code));
        assertEquals(Optional.of(PANDA), roll.last(learner));
    }

    @Test
    void aNameIsThereOnceWhateverItsCapitals() {
        UUID other = learner();
        roll.join(code, learner(), OTTER);
        assertEquals(Roll.Entry.TAKEN, roll.join(code, other, new Nickname("LOUTRE Curieuse")));
        roll.join(code, other, PANDA);
        assertFalse(roll.rename(code, other, OTTER));
        assertEquals(Optional.of(new Guest(other, PANDA, false)), roll.guest(code, other));
    }

    @Test
    void whoWasRemovedStaysOutUntilTheInstructorLetsThemIn() {
        UUID learner = learner();
        roll.join(code, learner, OTTER);
        roll.remove(code, learner, true);
        assertEquals(Roll.Entry.REMOVED, roll.join(code, learner, PANDA));
        assertEquals(List.of(new Guest(learner, OTTER, true)), roll.all(code));
        roll.remove(code, learner, false);
        assertEquals(Roll.Entry.IN, roll.join(code, learner, PANDA));
    }

    @Test
    void whoeverListensHearsOfEachChangeAndOfComingAndGoing() {
        UUID learner = learner();
        List<UUID> heard = new ArrayList<>();
        Runnable stop = roll.presence(code).listen(heard::add);
        roll.join(code, learner, OTTER);
        Runnable leave = roll.presence(code).enter(learner);
        assertTrue(roll.presence(code).here(learner));
        leave.run();
        assertFalse(roll.presence(code).here(learner));
        roll.remove(code, learner, true);
        stop.run();
        roll.remove(code, learner, false);
        assertEquals(List.of(learner, learner, learner, learner), heard);
    }

    private UUID learner() {
        UUID id = UUID.randomUUID();
        database.change(
                "insert into learner (id, secret_hash) values (?, sha256(convert_to(?, 'UTF8')))",
                id,
                id.toString());
        return id;
    }
}
