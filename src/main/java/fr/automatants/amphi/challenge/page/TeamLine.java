package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Teams;
import java.util.Optional;
import java.util.UUID;

/// On a challenge's page, the way to one's team, or to founding one.
public final class TeamLine extends Composite<Paragraph> {
    /// @param account whoever is signed in; nobody else has a team
    public TeamLine(Challenge challenge, Optional<UUID> account, Teams teams) {
        Optional<Teams.Card> team = account.flatMap(member -> teams.of(challenge, member));
        getContent()
                .setText(
                        team.map(card -> getTranslation("team.line.in", card.name()))
                                        .orElseGet(() -> getTranslation("team.line.none"))
                                + " ");
        getContent()
                .add(
                        new Anchor(
                                "challenge/" + challenge.slug() + "/team",
                                getTranslation(
                                        team.isPresent() ? "team.line.see" : "team.line.go")));
    }
}
