package fr.automatants.amphi.challenge.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.automatants.amphi.challenge.Candidate;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Lookout;
import fr.automatants.amphi.challenge.Reception;
import fr.automatants.amphi.challenge.Submissions;
import fr.automatants.amphi.challenge.Tokens;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.function.BiConsumer;

/// A member's own part of a challenge's page: hand in, what became of it, and their tokens.
public final class MemberPanel extends Composite<Section> {
    private final transient Challenge challenge;
    private final transient Reception reception;

    /// Shows a member's part, or says how to become one.
    public MemberPanel(
            Challenge challenge,
            Optional<Signed> signed,
            Submissions submissions,
            Reception reception,
            Lookout lookout,
            Tokens tokens,
            Optional<Offer> offer,
            String here) {
        this.challenge = challenge;
        this.reception = reception;
        getContent().setId("mine");
        getContent().addClassName("lesson-section");
        getContent().add(new H2(getTranslation("challenge.mine.title")));
        if (signed.isPresent()) {
            Desk desk = new Desk(challenge, signed.get(), submissions, reception, lookout);
            offer.map(network -> panel(network, (panel, candidate) -> desk.show(candidate)))
                    .ifPresent(getContent()::add);
            getContent().add(desk, new TokensPanel(tokens, signed.get().account()));
        } else {
            getContent().add(new Paragraph(getTranslation("challenge.mine.guest")));
            getContent()
                    .add(
                            offer.map(network ->
                                            panel(
                                                    network,
                                                    (panel, candidate) ->
                                                            panel.add(card(candidate, here))))
                                    .map(Component.class::cast)
                                    .orElseGet(() -> door(here)));
        }
    }

    private OfferPanel panel(Offer offer, BiConsumer<OfferPanel, Candidate> tried) {
        return new OfferPanel(challenge, offer, reception, tried);
    }

    /// Whoever is not signed in may try a network of the course and take it away.
    private DryRunCard card(Candidate candidate, String here) {
        return new DryRunCard(candidate, challenge.tracks(), door(here));
    }

    /// The way in, and back to this place.
    private Anchor door(String here) {
        Anchor door =
                new Anchor(
                        "sign-in?next=" + URLEncoder.encode("/" + here, UTF_8),
                        getTranslation("challenge.mine.sign-in"));
        door.addClassName("primary");
        return door;
    }
}
