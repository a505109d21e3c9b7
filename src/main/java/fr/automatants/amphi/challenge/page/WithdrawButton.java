package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Standing;
import fr.automatants.amphi.challenge.State;
import fr.automatants.amphi.challenge.Submissions;
import fr.automatants.amphi.challenge.Withdrawal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Takes a submission back, once its member has said so twice.
final class WithdrawButton extends Composite<Div> {
    private final Submissions submissions;
    private final Standing standing;
    private final UUID account;
    private final Runnable done;

    /// @param done what follows when it is taken back: the table shows it so
    WithdrawButton(Submissions submissions, Standing standing, UUID account, Runnable done) {
        this.submissions = submissions;
        this.standing = standing;
        this.account = account;
        this.done = done;
        getContent().addClassName("withdraw");
        offer();
    }

    /// Whether there is something to take back.
    static boolean fits(Challenge challenge, Standing standing) {
        return standing.state() == State.SCORED
                && standing.removal().isEmpty()
                && !challenge.isOver(Instant.now());
    }

    private void offer() {
        NativeButton offer = button("ask", "ghost");
        offer.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("challenge.withdraw.label", standing.fileName()));
        offer.addClickListener(click -> ask());
        getContent().removeAll();
        getContent().add(offer);
    }

    private void ask() {
        NativeButton no = button("no", "ghost");
        no.addClickListener(click -> {
            offer();
            getContent()
                    .getChildren()
                    .findFirst()
                    .map(NativeButton.class::cast)
                    .ifPresent(b -> b.focus());
        });
        NativeButton yes = button("yes", "danger");
        yes.addClickListener(click -> withdraw());
        Span sure = words("sure");
        getContent().removeAll();
        getContent().add(sure, no, yes);
        no.focus();
    }

    private void withdraw() {
        Withdrawal outcome = submissions.withdraw(standing.id(), account);
        if (outcome == Withdrawal.DONE) {
            done.run();
            return;
        }
        getContent().removeAll();
        getContent().add(words(outcome.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private Span words(String key) {
        Span words = new Span(getTranslation("challenge.withdraw." + key));
        words.getElement().setAttribute("role", "alert");
        return words;
    }

    private NativeButton button(String key, String className) {
        NativeButton button = new NativeButton(getTranslation("challenge.withdraw." + key));
        button.addClassName(className);
        return button;
    }
}
