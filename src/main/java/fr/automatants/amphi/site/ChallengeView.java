package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.challenge.Baselines;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Challenges;
import fr.automatants.amphi.challenge.Leaderboard;
import fr.automatants.amphi.challenge.Lookout;
import fr.automatants.amphi.challenge.Reception;
import fr.automatants.amphi.challenge.StarterKits;
import fr.automatants.amphi.challenge.Submissions;
import fr.automatants.amphi.challenge.Teams;
import fr.automatants.amphi.challenge.Tokens;
import fr.automatants.amphi.challenge.page.BoardPanel;
import fr.automatants.amphi.challenge.page.MemberPanel;
import fr.automatants.amphi.challenge.page.RulesPanel;
import fr.automatants.amphi.challenge.page.Signed;
import fr.automatants.amphi.challenge.page.StartPanel;
import fr.automatants.amphi.challenge.page.TeamLine;
import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.learner.account.Member;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import fr.automatants.amphi.widget.WidgetRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A challenge: what it is, who stands where, and what to begin with.
@Route("challenge/:slug")
@Access(Role.GUEST)
public class ChallengeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String TRACK = "track";

    /// Which network of the course is offered.
    private static final String FROM = "from";

    private final Challenges challenges;
    private final Leaderboard leaderboard;
    private final Baselines baselines;
    private final Library library;
    private final WidgetRegistry widgets;
    private final Submissions submissions;
    private final Tokens tokens;
    private final Teams teams;
    private final Visitors visitors;
    private final Reception reception;
    private final Lookout lookout;
    private final CourseNetworks networks;
    private final StarterKits kits;
    private String title = "";
    private @Nullable MemberPanel mine;
    private List<Object> owner = List.of();

    ChallengeView(
            Challenges challenges,
            Leaderboard leaderboard,
            Baselines baselines,
            Library library,
            WidgetRegistry widgets,
            Submissions submissions,
            Tokens tokens,
            Teams teams,
            Visitors visitors,
            Reception reception,
            Lookout lookout,
            CourseNetworks networks,
            StarterKits kits) {
        this.challenges = challenges;
        this.leaderboard = leaderboard;
        this.baselines = baselines;
        this.library = library;
        this.widgets = widgets;
        this.submissions = submissions;
        this.tokens = tokens;
        this.teams = teams;
        this.visitors = visitors;
        this.reception = reception;
        this.lookout = lookout;
        this.networks = networks;
        this.kits = kits;
        addClassNames("page", "alone");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        Challenge challenge = challenges.of(slug).orElseThrow(NotFoundException::new);
        String language = Language.of(getLocale()).code();
        Optional<Page> page = library.page(slug, language);
        Track track =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(TRACK)
                        .flatMap(Track::of)
                        .filter(challenge.tracks()::contains)
                        .orElse(challenge.tracks().getFirst());
        title = challenge.title(language);
        baselines.prepare(challenge);
        removeAll();
        Optional<Signed> signed = Signed.in(VaadinRequest.getCurrent(), this::member);
        Optional<UUID> account = signed.map(Signed::account);
        Main main = new Main(page.<Component>map(this::head).orElseGet(() -> new H1(title)));
        main.add(
                new CeremonyLine(challenge),
                new BoardPanel(
                        challenge,
                        track,
                        leaderboard.of(challenge, track, Instant.now()),
                        account,
                        lookout));
        main.add(
                page.<Component>map(this::lesson).orElseGet(() -> new RulesPanel(challenge)),
                new StartPanel(challenge, kits.of(challenge).isPresent()),
                mine(challenge, signed, event.getLocation()),
                new TeamLine(challenge, account, teams));
        add(main);
    }

    /// Another track of the same challenge changes nothing here: what was tried stays.
    private MemberPanel mine(Challenge challenge, Optional<Signed> signed, Location here) {
        Optional<String> from = here.getQueryParameters().getSingleParameter(FROM);
        List<Object> whose = List.of(challenge, signed.map(Signed::account));
        MemberPanel known = mine;
        if (known != null && whose.equals(owner) && from.isEmpty()) {
            return known;
        }
        MemberPanel panel =
                new MemberPanel(
                        challenge,
                        signed,
                        submissions,
                        reception,
                        lookout,
                        tokens,
                        from.flatMap(networks::find),
                        here.getPathWithQueryParameters());
        mine = panel;
        owner = whose;
        return panel;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }

    private Optional<UUID> member(VaadinRequest request) {
        return visitors.member(request).map(Member::id);
    }

    private PageHead head(Page page) {
        return new PageHead(page, getTranslation("challenge.eyebrow"));
    }

    private Lesson lesson(Page page) {
        return new Lesson(page, widgets, QueryParameters.empty(), section -> {}, widget -> {});
    }
}
