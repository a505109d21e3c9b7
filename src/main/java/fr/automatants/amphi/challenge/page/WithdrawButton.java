package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.automatants.amphi.challenge.Standing;
import fr.automatants.amphi.challenge.Withdrawal;
import java.util.Locale;
import java.util.function.Supplier;

/// Takes a submission back, once its member has said so twice.
final class WithdrawButton extends Composite<Div> {
    private final String fileName;
    private final transient Supplier<Withdrawal> act;
    private final transient Runnable done;

    /// @param act takes it back
    /// @param done what follows when it is taken back: the table shows it so
    WithdrawButton(Standing standing, Supplier<Withdrawal> act, Runnable done) {
        fileName = standing.fileName();
        this.act = act;
        this.done = done;
        getContent().addClassName("withdraw");
        offer();
    }

    private void offer() {
        NativeButton offer = button("ask", "ghost");
        offer.getElement()
                .setAttribute("aria-label", getTranslation("challenge.withdraw.label", fileName));
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
        Withdrawal outcome = act.get();
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
