package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.automatants.amphi.challenge.Candidate;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Reception;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/// Tries a network of the course while one waits, then gives it to whoever shows it.
final class OfferPanel extends Composite<Div> {
    private static final Logger LOG = Logger.getLogger(OfferPanel.class);

    private final transient Challenge challenge;
    private final transient Offer offer;
    private final transient Reception reception;
    private final transient BiConsumer<OfferPanel, Candidate> tried;
    private final Paragraph words = new Paragraph(getTranslation("challenge.offer.waiting"));

    OfferPanel(
            Challenge challenge,
            Offer offer,
            Reception reception,
            BiConsumer<OfferPanel, Candidate> tried) {
        this.challenge = challenge;
        this.offer = offer;
        this.reception = reception;
        this.tried = tried;
        getContent().addClassNames("card", "upload", "offer");
        words.getElement().setAttribute("role", "status");
        getContent().add(new H3(getTranslation("challenge.offer.title")), words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!event.isInitialAttach()) {
            return;
        }
        UI ui = event.getUI();
        offer.network()
                .thenApplyAsync(
                        network ->
                                network.map(found ->
                                        reception.candidate(
                                                challenge, offer.fileName(), "safetensors", found)),
                        task -> Thread.ofVirtual().name("offer").start(task))
                .exceptionally(fault -> {
                    LOG.error("a network of the course could not be tried", fault);
                    return Optional.empty();
                })
                .thenAccept(ui.accessLater(this::show, () -> {}));
    }

    /// Shows what can be done with it, on the same card.
    void add(Component card) {
        getContent().add(card);
    }

    private void show(Optional<Candidate> candidate) {
        if (candidate.isPresent()) {
            words.setText(getTranslation("challenge.offer.text"));
            tried.accept(this, candidate.get());
        } else {
            words.setText(getTranslation("challenge.offer.later"));
        }
    }
}
