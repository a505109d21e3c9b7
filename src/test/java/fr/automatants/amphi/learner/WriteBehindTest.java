package fr.automatants.amphi.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.learner.Deed.Came;
import fr.automatants.amphi.platform.DatabaseException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WriteBehindTest {
    private static final Secret WHO = Secret.fresh();

    private final List<Deed> written = new ArrayList<>();
    private final List<Deed> refused = new ArrayList<>();
    private String fault = "";

    private final WriteBehind behind = new WriteBehind(this::write, 3);

    @Test
    void whatIsTakenInIsWrittenInItsOrderAndOnlyThenForgotten() {
        List<Deed> deeds = List.of(deed(), deed(), deed());
        deeds.forEach(behind::keep);
        assertEquals(List.of(), written);
        assertEquals(deeds, behind.waiting(WHO));
        behind.flush();
        assertEquals(deeds, written);
        assertEquals(List.of(), behind.waiting(WHO));
    }

    @Test
    void aFaultOfTheDatabaseIsTriedAgain() {
        Deed deed = deed();
        behind.keep(deed);
        fault = "08006";
        behind.flush();
        assertEquals(List.of(deed), behind.waiting(WHO));
        fault = "";
        behind.flush();
        assertEquals(List.of(deed), written);
    }

    @Test
    void whoBringsOneTooManyWritesItThemselves() {
        IntStream.range(0, 3).forEach(i -> behind.keep(deed()));
        Deed fourth = deed();
        behind.keep(fourth);
        assertEquals(List.of(fourth), written);
        assertEquals(3, behind.waiting(WHO).size());
    }

    @Test
    void aDeedThatTheDatabaseWillNeverTakeHoldsUpNoOther() {
        Deed good = deed();
        Deed bad = deed();
        refused.add(bad);
        behind.keep(bad);
        behind.keep(good);
        fault = "22021";
        behind.flush();
        assertEquals(List.of(good), written);
        assertEquals(List.of(), behind.waiting(WHO));
    }

    @Test
    void whoIsErasedIsNotWrittenAnyMore() {
        behind.keep(deed());
        behind.forget(WHO::equals);
        behind.flush();
        assertEquals(List.of(), written);
    }

    @Test
    void everyMomentIsLaterThanTheOneBefore() {
        List<Deed> deeds = IntStream.range(0, 1000).mapToObj(i -> (Deed) deed()).toList();
        for (int i = 1; i < deeds.size(); i++) {
            assertTrue(deeds.get(i).at().isAfter(deeds.get(i - 1).at()));
        }
    }

    private Deed deed() {
        return new Came(WHO, behind.now());
    }

    /// A database with one fault at a time; a fault of values concerns what is refused only.
    private void write(List<Deed> deeds) {
        boolean concerned = refused.isEmpty() || deeds.stream().anyMatch(refused::contains);
        if (!fault.isEmpty() && concerned) {
            throw new DatabaseException(new SQLException("no", fault));
        }
        written.addAll(deeds);
    }
}
