package fr.automatants.amphi.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.automatants.amphi.challenge.Challenge;
import java.time.Instant;

/// On a challenge's page, once it is over, the way to its ceremony.
class CeremonyLine extends Composite<Paragraph> {
    CeremonyLine(Challenge challenge) {
        getContent().setVisible(challenge.isOver(Instant.now()));
        getContent()
                .add(
                        new Anchor(
                                "challenge/" + challenge.slug() + "/ceremony",
                                getTranslation("ceremony.link")));
    }
}
