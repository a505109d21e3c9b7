package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.challenge.Ceremonies;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Challenges;
import fr.automatants.amphi.challenge.Draft;
import fr.automatants.amphi.challenge.Hosting;
import fr.automatants.amphi.challenge.Moderation;
import fr.automatants.amphi.challenge.ModerationLog;
import fr.automatants.amphi.challenge.ParisTime;
import fr.automatants.amphi.challenge.page.ChallengeForm;
import fr.automatants.amphi.challenge.page.IntakeTable;
import fr.automatants.amphi.challenge.page.LogList;
import fr.automatants.amphi.challenge.page.SureButton;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// One challenge, for its instructors: when it is open, what came in, what was done about it.
@Route("instructor/challenges/:slug")
@Access(Role.INSTRUCTOR)
public class HostView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Challenges challenges;
    private final Hosting hosting;
    private final Moderation moderation;
    private final ModerationLog log;
    private final Ceremonies ceremonies;
    private final UUID instructor;
    private String title = "";

    HostView(
            Challenges challenges,
            Hosting hosting,
            Moderation moderation,
            ModerationLog log,
            Ceremonies ceremonies,
            Visitors visitors) {
        this.challenges = challenges;
        this.hosting = hosting;
        this.moderation = moderation;
        this.log = log;
        this.ceremonies = ceremonies;
        instructor = visitors.member(VaadinRequest.getCurrent()).orElseThrow().id();
        addClassNames("instructor", "hosts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("slug").orElse(""), Optional.empty());
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }

    private void show(String slug, Optional<String> said) {
        Challenge challenge = challenges.of(slug).orElseThrow(NotFoundException::new);
        List<Moderation.Line> lines = moderation.lines(slug);
        title = challenge.title(getLocale().getLanguage());
        removeAll();
        add(head(challenge));
        said.map(this::status).ifPresent(this::add);
        add(ways(challenge), editing(challenge));
        add(new H2(getTranslation("hosts.submissions")), queue(lines));
        if (!lines.isEmpty()) {
            add(
                    new IntakeTable(
                            lines, moderation, instructor, () -> show(slug, Optional.of("done"))));
        }
        add(new H2(getTranslation("hosts.log")), new Paragraph(getTranslation("hosts.log.text")));
        add(new LogList(log.of(slug)));
    }

    private Component head(Challenge challenge) {
        Paragraph where =
                new Paragraph(new Anchor("instructor/challenges", getTranslation("hosts.title")));
        where.addClassName("eyebrow");
        Paragraph lead =
                new Paragraph(
                        getTranslation(
                                "hosts.when." + HostsView.state(challenge, Instant.now()),
                                time(challenge.opens()),
                                challenge
                                        .closes()
                                        .map(this::time)
                                        .orElseGet(() -> getTranslation("hosts.never"))));
        lead.addClassName("lead");
        return new Header(where, new H1(title), lead);
    }

    private Component ways(Challenge challenge) {
        Instant now = Instant.now();
        Div ways = new Div();
        ways.addClassName("ways");
        ways.add(link("challenge/" + challenge.slug(), "hosts.page"));
        if (challenge.isOpen(now)) {
            ways.add(
                    button(
                            "hosts.close",
                            () -> hosting.close(challenge, Instant.now(), instructor),
                            challenge));
        } else if (!challenge.isRevealed(now)) {
            ways.add(
                    button(
                            "hosts.open",
                            () -> hosting.open(challenge, Instant.now(), instructor),
                            challenge));
        }
        if (challenge.isOver(now)) {
            ways.add(link("challenge/" + challenge.slug() + "/ceremony", "hosts.ceremony"));
        }
        if (challenge.isOver(now) && !challenge.isRevealed(now)) {
            ways.add(reveal(challenge));
        }
        return ways;
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName("secondary");
        return link;
    }

    private NativeButton button(String key, Supplier<Hosting.Saving> act, Challenge challenge) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassName("secondary");
        button.addClickListener(click ->
                show(
                        challenge.slug(),
                        Optional.of(
                                switch (act.get()) {
                                    case Hosting.Saving.Done done -> "done";
                                    case Hosting.Saving.Shown shown -> "shown";
                                    case Hosting.Saving.Faulty faulty -> "not-now";
                                })));
        return button;
    }

    private Component reveal(Challenge challenge) {
        return new SureButton(
                "hosts.reveal",
                () ->
                        show(
                                challenge.slug(),
                                Optional.of(
                                        ceremonies.reveal(challenge, instructor, Instant.now())
                                                ? "revealed"
                                                : "not-now")));
    }

    private Component editing(Challenge challenge) {
        ChallengeForm form =
                new ChallengeForm(
                        Draft.of(challenge),
                        false,
                        (none, draft) -> hosting.edit(challenge.slug(), draft, instructor),
                        done -> show(challenge.slug(), Optional.of("done")));
        NativeDetails details = new NativeDetails(getTranslation("hosts.edit"), form);
        details.addClassName("card");
        return details;
    }

    private Component queue(List<Moderation.Line> lines) {
        long waiting = lines.stream().filter(line -> line.state().isInFlight()).count();
        long failing = lines.stream().filter(line -> line.failures() > 0).count();
        return new Paragraph(getTranslation("hosts.queue", lines.size(), waiting, failing));
    }

    private Paragraph status(String key) {
        Paragraph said = new Paragraph(getTranslation("hosts.said." + key));
        said.addClassName("banner");
        said.getElement().setAttribute("role", "status");
        return said;
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(at.atZone(ParisTime.ZONE));
    }
}
