package fr.automatants.amphi.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProgressTest {
    @Inject Progress progress;

    @Test
    void whatIsMetTwiceIsKeptOnce() {
        Secret learner = Secret.fresh();
        Mark section = Mark.section("perceptron", "inputs");
        Mark widget = Mark.widget("perceptron", "perceptron");
        progress.keep(learner, section);
        progress.keep(learner, widget);
        progress.keep(learner, section);
        assertEquals(Set.of(section, widget), progress.of(learner));
        assertEquals(Set.of(), progress.of(Secret.fresh()));
    }
}
