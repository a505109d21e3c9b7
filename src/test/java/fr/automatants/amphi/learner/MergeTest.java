package fr.automatants.amphi.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fr.automatants.amphi.learner.account.Accounts;
import fr.automatants.amphi.learner.account.Accounts.Entry;
import fr.automatants.amphi.learner.account.EmailAddress;
import fr.automatants.amphi.learner.account.Sessions;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MergeTest {
    private static final Mark INPUTS = Mark.section("perceptron", "inputs");
    private static final Mark WEIGHTS = Mark.section("perceptron", "weights");
    private static final Mark SLIDERS = Mark.widget("perceptron", "perceptron");

    private static final Quiz QUIZ = new Quiz("perceptron", "quiz");

    @Inject WriteBehind behind;
    @Inject Merge merge;
    @Inject Progress progress;
    @Inject QuizAnswers answers;
    @Inject Accounts accounts;
    @Inject Sessions sessions;
    @Inject ResumeLinks links;
    @Inject Learners learners;

    private final Secret phone = Secret.fresh();
    private final Secret laptop = Secret.fresh();
    private UUID account = UUID.randomUUID();

    @BeforeEach
    void register() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.org");
        Secret link = accounts.register(email, "Zoé", "quatre lapins violets").orElseThrow();
        Entry entry = accounts.confirm(link, "quatre lapins violets").orElseThrow();
        account = assertInstanceOf(Entry.Open.class, entry).member().id();
    }

    @Test
    void aGuestWhoSignsInKeepsTheirProgressAndTheCookieAloneOpensItNoMore() {
        progress.keep(phone, INPUTS);
        answer(phone, "q1", "a");
        merge.into(account, Optional.of(phone));
        Secret session = sessions.open(account);
        assertEquals(Set.of(INPUTS), progress.of(session));
        assertEquals(List.of("1 a"), history(session));
        assertEquals(Set.of(), progress.of(phone));
    }

    @Test
    void aGuestWhoCameBackByALinkBringsTheirProgressFromThatBrowserToo() {
        progress.keep(phone, INPUTS);
        behind.flush();
        Secret link = links.make(learners.known(phone).orElseThrow());
        Secret tablet = links.redeem(link, Optional.empty()).orElseThrow();
        merge.into(account, Optional.of(tablet));
        assertEquals(Set.of(INPUTS), progress.of(sessions.open(account)));
        assertEquals(Set.of(), progress.of(phone));
        assertEquals(Set.of(), progress.of(tablet));
        assertFalse(links.open(link));
    }

    @Test
    void progressOfTwoBrowsersBecomesOne() {
        Secret session = signIn(phone, INPUTS, SLIDERS);
        progress.keep(laptop, SLIDERS);
        progress.keep(laptop, WEIGHTS);
        merge.into(account, Optional.of(laptop));
        assertEquals(Set.of(INPUTS, WEIGHTS, SLIDERS), progress.of(session));
        Secret other = sessions.open(account);
        progress.keep(other, Mark.section("activation", "relu"));
        behind.flush(); // until then only the browser itself knows
        assertEquals(progress.of(other), progress.of(session));
    }

    @Test
    void answersOfTwoBrowsersAreCountedAnewInTheOrderInWhichTheyWereGiven() {
        Secret session = signIn(phone);
        answer(session, "q1", "a");
        answer(laptop, "q1", "b");
        answer(session, "q1", "c");
        answer(laptop, "q1", "d");
        answer(laptop, "q2", "x");
        merge.into(account, Optional.of(laptop));
        assertEquals(List.of("1 a", "2 b", "3 c", "4 d", "1 x"), history(session));
        assertEquals(
                List.of("d", "x"),
                answers.last(session, QUIZ).stream().map(Attempt::answer).sorted().toList());
        answer(session, "q1", "e");
        assertEquals("5 e", history(session).getLast());
    }

    @Test
    void whatWasStartedOverStaysBehind() {
        Secret session = signIn(phone);
        answer(laptop, "q1", "a");
        answers.startOver(laptop, QUIZ);
        merge.into(account, Optional.of(laptop));
        assertEquals(List.of(), answers.last(session, QUIZ));
        assertEquals(List.of("1 a"), history(session));
    }

    @Test
    void signingInAgainBringsNothingTwice() {
        Secret session = signIn(phone, INPUTS);
        answer(laptop, "q1", "a");
        merge.into(account, Optional.of(laptop));
        merge.into(account, Optional.of(laptop));
        merge.into(account, Optional.of(phone));
        assertEquals(List.of("1 a"), history(session));
        assertEquals(Set.of(INPUTS), progress.of(session));
        assertEquals(1, learners());
    }

    @Test
    void twoBrowsersThatSignInTogetherBothBringTheirs() throws Exception {
        progress.keep(phone, INPUTS);
        progress.keep(laptop, WEIGHTS);
        answer(phone, "q1", "a");
        answer(laptop, "q1", "b");
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> onPhone = () -> into(phone);
            Callable<Boolean> onLaptop = () -> into(laptop);
            for (Future<Boolean> merged :
                    both.invokeAll(List.of(onPhone, onLaptop, onPhone, onLaptop))) {
                merged.get();
            }
        }
        Secret session = sessions.open(account);
        assertEquals(Set.of(INPUTS, WEIGHTS), progress.of(session));
        assertEquals(List.of("1 a", "2 b"), history(session));
        assertEquals(1, learners());
    }

    @Test
    void afterSigningOutTheBrowserBeginsAfresh() {
        Secret session = signIn(phone, INPUTS);
        sessions.close(session);
        progress.keep(phone, WEIGHTS);
        assertEquals(Set.of(WEIGHTS), progress.of(phone));
        merge.into(account, Optional.of(phone));
        assertEquals(Set.of(INPUTS, WEIGHTS), progress.of(sessions.open(account)));
    }

    @Test
    void anAccountWhoseProgressIsErasedBeginsAfresh() {
        Secret session = signIn(phone, INPUTS);
        QuarkusTransaction.requiringNew().run(() -> Learner.delete("accountId", account));
        answer(session, "q1", "a");
        progress.keep(session, WEIGHTS);
        behind.flush();
        assertEquals(Set.of(WEIGHTS), progress.of(session));
        assertEquals(List.of("1 a"), history(session));
        assertEquals(1, learners());
    }

    private boolean into(Secret guest) {
        merge.into(account, Optional.of(guest));
        return true;
    }

    private Secret signIn(Secret guest, Mark... marks) {
        for (Mark mark : marks) {
            progress.keep(guest, mark);
        }
        merge.into(account, Optional.of(guest));
        return sessions.open(account);
    }

    private void answer(Secret learner, String question, String answer) {
        answers.keep(learner, QUIZ, question, answer, true);
    }

    private List<String> history(Secret learner) {
        return answers.history(learner, QUIZ).stream()
                .map(attempt -> attempt.number() + " " + attempt.answer())
                .toList();
    }

    private long learners() {
        return QuarkusTransaction.requiringNew().call(() -> Learner.count("accountId", account));
    }
}
