package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Challenges;
import fr.automatants.amphi.challenge.Draft;
import fr.automatants.amphi.challenge.Hosting;
import fr.automatants.amphi.challenge.page.ChallengeForm;
import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/// Every challenge, for its instructors: go to one, or make one.
@Route("instructor/challenges")
@Access(Role.INSTRUCTOR)
public class HostsView extends Main implements HasDynamicTitle {
    private static final Draft EMPTY =
            new Draft(
                    Map.of(), "", "", "3", Arrays.stream(Track.values()).map(Track::slug).toList());

    HostsView(Challenges challenges, Hosting hosting, Visitors visitors) {
        UUID instructor = visitors.member(VaadinRequest.getCurrent()).orElseThrow().id();
        addClassNames("instructor", "hosts");
        UnorderedList list = new UnorderedList();
        list.addClassName("class-list");
        challenges.all().forEach(challenge -> list.add(item(challenge)));
        add(
                new H1(getTranslation("hosts.title")),
                new Paragraph(getTranslation("hosts.text")),
                list,
                new H2(getTranslation("hosts.new")),
                new Paragraph(getTranslation("hosts.new.text")),
                new ChallengeForm(
                        EMPTY,
                        true,
                        (slug, draft) -> hosting.make(slug, draft, instructor),
                        done ->
                                getUI().ifPresent(ui ->
                                        ui.navigate(
                                                "instructor/challenges/"
                                                        + done.challenge().slug()))));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("hosts.title"));
    }

    private Component item(Challenge challenge) {
        Anchor link =
                new Anchor(
                        "instructor/challenges/" + challenge.slug(),
                        challenge.title(getLocale().getLanguage()));
        Span state = new Span(getTranslation("hosts.state." + state(challenge, Instant.now())));
        state.addClassName("small");
        link.add(new Span(" "), state);
        return new ListItem(link);
    }

    static String state(Challenge challenge, Instant now) {
        if (challenge.isOver(now)) {
            return challenge.isRevealed(now) ? "revealed" : "over";
        }
        return challenge.isOpen(now) ? "open" : "soon";
    }
}
