package fr.automatants.amphi.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ResumeLinksTest {
    private static final Mark MARK = Mark.section("a-page", "a-section");
    private static final Quiz QUIZ = new Quiz("a-page", "a-quiz");

    @Inject ResumeLinks links;
    @Inject Learners learners;
    @Inject Progress progress;
    @Inject WriteBehind behind;
    @Inject QuizAnswers answers;

    private final Secret laptop = Secret.fresh();

    @Test
    void theLinkBringsTheSamePersonBackOnAsManyDevicesAsTheyLike() {
        UUID learner = learners.welcome(laptop);
        progress.keep(laptop, MARK);
        Secret link = links.make(learner);
        assertTrue(links.open(link));
        Secret phone = links.redeem(link, Optional.empty()).orElseThrow();
        Secret tablet = links.redeem(link, Optional.empty()).orElseThrow();
        assertEquals(Optional.of(learner), learners.known(phone));
        assertEquals(Optional.of(learner), learners.known(tablet));
        progress.keep(phone, Mark.widget("a-page", "a-widget"));
        behind.flush(); // until then only the browser itself knows
        assertEquals(progress.of(phone), progress.of(laptop));
    }

    @Test
    void whatTheOtherBrowserHasMetBecomesThePersonsToo() {
        Mark widget = Mark.widget("a-page", "a-widget");
        UUID learner = learners.welcome(laptop);
        progress.keep(laptop, MARK);
        answers.keep(laptop, QUIZ, "q1", "a", false);
        Secret stranger = Secret.fresh();
        progress.keep(stranger, widget);
        answers.keep(stranger, QUIZ, "q1", "b", true);

        Secret link = links.make(learner);
        Secret phone = links.redeem(link, Optional.of(stranger)).orElseThrow();
        assertEquals(Set.of(MARK, widget), progress.of(phone));
        assertEquals(
                List.of("1 a", "2 b"),
                answers.history(phone, QUIZ).stream()
                        .map(attempt -> attempt.number() + " " + attempt.answer())
                        .toList());
        assertEquals(Optional.of(learner), learners.known(laptop));
        assertEquals(Optional.empty(), learners.known(stranger));
        assertEquals(Set.of(), progress.of(stranger));
    }

    @Test
    void theOwnLinkFollowedAtHomeChangesNothing() {
        UUID learner = learners.welcome(laptop);
        progress.keep(laptop, MARK);
        Secret again = links.redeem(links.make(learner), Optional.of(laptop)).orElseThrow();
        assertEquals(Optional.of(learner), learners.known(again));
        assertEquals(Optional.of(learner), learners.known(laptop));
        assertEquals(Set.of(MARK), progress.of(again));
    }

    @Test
    void aRevokedLinkTakesNothingFromWhoFollowsIt() {
        UUID learner = learners.welcome(laptop);
        Secret link = links.make(learner);
        links.revoke(learner, laptop);
        Secret stranger = Secret.fresh();
        progress.keep(stranger, MARK);
        assertEquals(Optional.empty(), links.redeem(link, Optional.of(stranger)));
        assertEquals(Set.of(MARK), progress.of(stranger));
    }

    @Test
    void twoWhoFollowEachOthersLinksAtOnceBecomeOneAndLoseNothing() throws Exception {
        Mark widget = Mark.widget("a-page", "a-widget");
        Secret phone = Secret.fresh();
        UUID one = learners.welcome(laptop);
        UUID other = learners.welcome(phone);
        progress.keep(laptop, MARK);
        progress.keep(phone, widget);
        Secret linkOfOne = links.make(one);
        Secret linkOfOther = links.make(other);
        List<Secret> came = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Optional<Secret>> there = () -> links.redeem(linkOfOther, Optional.of(laptop));
            Callable<Optional<Secret>> back = () -> links.redeem(linkOfOne, Optional.of(phone));
            for (Future<Optional<Secret>> browser : both.invokeAll(List.of(there, back))) {
                browser.get().ifPresent(came::add);
            }
        }
        behind.flush();
        assertTrue(
                came.stream()
                        .anyMatch(browser -> progress.of(browser).equals(Set.of(MARK, widget))));
    }

    @Test
    void revokedItOpensNothingAndEndsTheBrowsersThatCameByIt() {
        UUID learner = learners.welcome(laptop);
        Secret link = links.make(learner);
        Secret phone = links.redeem(link, Optional.empty()).orElseThrow();
        links.revoke(learner, laptop);
        assertFalse(links.open(link));
        assertEquals(Optional.empty(), links.redeem(link, Optional.empty()));
        assertEquals(Optional.empty(), learners.known(phone));
        assertEquals(Optional.of(learner), learners.known(laptop));
        assertEquals(Optional.empty(), links.made(learner));
    }

    @Test
    void whoRevokesFromThePhoneStaysOnThePhone() {
        UUID learner = learners.welcome(laptop);
        Secret phone = links.redeem(links.make(learner), Optional.empty()).orElseThrow();
        links.revoke(learner, phone);
        assertEquals(Optional.of(learner), learners.known(phone));
        assertEquals(Optional.empty(), learners.known(laptop));
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        UUID learner = learners.welcome(laptop);
        Secret old = links.make(learner);
        Secret fresh = links.make(learner);
        assertEquals(Optional.empty(), links.redeem(old, Optional.empty()));
        assertTrue(links.redeem(fresh, Optional.empty()).isPresent());
    }

    @Test
    void aLinkThatSomebodyMadeUpOpensNothing() {
        assertFalse(links.open(Secret.fresh()));
        assertEquals(Optional.empty(), links.redeem(Secret.fresh(), Optional.empty()));
        assertEquals(Set.of(), progress.of(Secret.fresh()));
    }
}
