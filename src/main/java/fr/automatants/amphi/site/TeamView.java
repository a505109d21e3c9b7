package fr.automatants.amphi.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Challenges;
import fr.automatants.amphi.challenge.Teams;
import fr.automatants.amphi.challenge.page.TeamPanel;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.util.UUID;

/// A member's team in a challenge, and where a team's link leads.
@Route("challenge/:slug/team/:invitation?")
@Access(Role.MEMBER)
public class TeamView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Challenges challenges;
    private final Teams teams;
    private final Visitors visitors;

    TeamView(Challenges challenges, Teams teams, Visitors visitors) {
        this.challenges = challenges;
        this.teams = teams;
        this.visitors = visitors;
        addClassNames("page", "alone");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        Challenge challenge = challenges.of(slug).orElseThrow(NotFoundException::new);
        UUID account = visitors.member(VaadinRequest.getCurrent()).orElseThrow().id();
        removeAll();
        add(
                new Main(
                        head(challenge),
                        new TeamPanel(
                                challenge,
                                teams,
                                account,
                                event.getRouteParameters().get("invitation"),
                                TakeAway::new)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("team.title"));
    }

    private Header head(Challenge challenge) {
        Paragraph where =
                new Paragraph(
                        new Anchor(
                                "challenge/" + challenge.slug(),
                                challenge.title(getLocale().getLanguage())));
        where.addClassName("eyebrow");
        Paragraph lead = new Paragraph(getTranslation("team.text"));
        lead.addClassName("lead");
        return new Header(where, new H1(getTranslation("team.title")), lead);
    }
}
