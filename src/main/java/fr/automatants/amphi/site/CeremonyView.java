package fr.automatants.amphi.site;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.challenge.Ceremonies;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Challenges;
import fr.automatants.amphi.challenge.ParisTime;
import fr.automatants.amphi.challenge.Scene;
import fr.automatants.amphi.challenge.Spectators;
import fr.automatants.amphi.challenge.Stage;
import fr.automatants.amphi.challenge.page.CeremonyStage;
import fr.automatants.amphi.challenge.page.SureButton;
import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.learner.account.Member;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;

/// The private ranks of a challenge rise one by one, before everybody who watches; an instructor
/// drives.
@Route("challenge/:slug/ceremony")
@Access(Role.GUEST)
public class CeremonyView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Challenges challenges;
    private final Ceremonies ceremonies;
    private final Spectators spectators;
    private final Visitors visitors;
    private final boolean drives;
    private final Div head = new Div();
    private final Div stage = new Div();
    private final Div hands = new Div();
    private final Div others = new Div();
    private final Span said = new Span();
    private final NativeButton back =
            button(getTranslation("ceremony.back"), "secondary", this::back);
    private final NativeButton next =
            button(getTranslation("ceremony.next"), "primary", this::next);
    private String slug = "";
    private Optional<Stage> seen = Optional.empty();
    private Runnable stop = () -> {};

    CeremonyView(
            Challenges challenges,
            Ceremonies ceremonies,
            Spectators spectators,
            Visitors visitors) {
        this.challenges = challenges;
        this.ceremonies = ceremonies;
        this.spectators = spectators;
        this.visitors = visitors;
        drives = instructor().isPresent();
        addClassName("ceremony");
        hands.addClassName("ceremony-hands");
        said.addClassName("sr-only");
        said.getElement().setAttribute("role", "status");
        add(head, stage, hands, said);
        if (drives) {
            takeTheLead();
        }
    }

    private void takeTheLead() {
        hands.add(back, next);
        stage.addClickListener(click -> next());
        stage.addClassName("driven");
        for (Key key : new Key[] {Key.ARROW_RIGHT, Key.PAGE_DOWN}) {
            Shortcuts.addShortcutListener(this, this::next, key);
        }
        for (Key key : new Key[] {Key.ARROW_LEFT, Key.PAGE_UP}) {
            Shortcuts.addShortcutListener(this, this::back, key);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElse("");
        show();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("ceremony.title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        stop = spectators.watch(slug, ui.accessLater(this::follow, () -> {})::accept);
        show(); // what happened since the constructor
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop.run();
    }

    private void show() {
        Challenge challenge = challenge();
        follow(new Spectators.Seen(challenge, ceremonies.scene(challenge, Instant.now())));
    }

    private void follow(Spectators.Seen now) {
        Challenge challenge = now.challenge();
        Optional<Scene> scene = now.scene();
        if (scene.isEmpty() || !scene.map(Scene::stage).equals(seen)) {
            head.removeAll();
            head.add(head(challenge, scene));
            stage.removeAll();
            scene.ifPresentOrElse(this::show, () -> stage.add(waiting(challenge)));
        }
        seen = scene.map(Scene::stage);
        hands.setVisible(scene.isPresent());
        scene.ifPresent(there -> hands(challenge, there, Instant.now()));
    }

    private void show(Scene scene) {
        CeremonyStage lines = new CeremonyStage(scene);
        stage.add(lines);
        said.setText(scene.risen().stream().findFirst().map(lines::words).orElse(""));
    }

    private void hands(Challenge challenge, Scene scene, Instant now) {
        others.removeAll();
        hands.add(others);
        if (drives) {
            back.setEnabled(scene.stage().shown() > 0);
            next.setEnabled(!scene.isComplete());
            long unscored = ceremonies.unscored(challenge);
            if (unscored > 0) {
                others.add(new Paragraph(getTranslation("ceremony.unscored", unscored)));
            }
            challenge.tracks().stream()
                    .filter(track -> track != scene.stage().track())
                    .forEach(track -> others.add(turn(track)));
            if (!challenge.isRevealed(now)) {
                others.add(new SureButton("ceremony.reveal", this::reveal));
            }
        }
        if (challenge.isRevealed(now)) {
            Anchor board =
                    new Anchor(
                            "challenge/" + slug + "?track=" + scene.stage().track().slug(),
                            getTranslation("ceremony.board"));
            board.addClassName("secondary");
            others.add(board);
        }
    }

    private Component head(Challenge challenge, Optional<Scene> scene) {
        Paragraph where =
                new Paragraph(
                        new Anchor(
                                "challenge/" + slug, challenge.title(getLocale().getLanguage())));
        where.addClassName("eyebrow");
        H1 title =
                new H1(
                        scene.map(there ->
                                        getTranslation(
                                                "ceremony.track",
                                                getTranslation(
                                                        "challenge.track."
                                                                + there.stage().track().slug())))
                                .orElseGet(() -> getTranslation("ceremony.title")));
        Header header = new Header(where, title);
        scene.ifPresent(there -> header.add(count(there)));
        return header;
    }

    private Paragraph count(Scene scene) {
        Paragraph count =
                new Paragraph(
                        getTranslation("ceremony.count", scene.risen().size(), scene.lines()));
        count.addClassName("ceremony-count");
        return count;
    }

    private Component waiting(Challenge challenge) {
        String when =
                challenge
                        .closes()
                        .map(at ->
                                DateTimeFormatter.ofLocalizedDateTime(
                                                FormatStyle.LONG, FormatStyle.SHORT)
                                        .withLocale(getLocale())
                                        .format(at.atZone(ParisTime.ZONE)))
                        .map(time -> getTranslation("ceremony.open-until", time))
                        .orElseGet(() -> getTranslation("ceremony.open"));
        return new Paragraph(when);
    }

    private NativeButton turn(Track track) {
        return button(
                getTranslation("challenge.track." + track.slug()),
                "ghost",
                drive(challenge -> ceremonies.turnTo(challenge, track, Instant.now())));
    }

    private void next() {
        seen.ifPresent(
                at -> drive(challenge -> ceremonies.next(challenge, at, Instant.now())).run());
    }

    private void back() {
        seen.ifPresent(
                at -> drive(challenge -> ceremonies.back(challenge, at, Instant.now())).run());
    }

    private void reveal() {
        instructor()
                .ifPresent(by -> {
                    ceremonies.reveal(challenge(), by.id(), Instant.now());
                    show();
                });
    }

    /// Asks at each word who says it: an open page outlives a role.
    private Runnable drive(Consumer<Challenge> act) {
        return () -> {
            if (instructor().isPresent()) {
                act.accept(challenge());
                show();
            }
        };
    }

    private Challenge challenge() {
        return challenges.of(slug).orElseThrow(NotFoundException::new);
    }

    private Optional<Member> instructor() {
        return visitors.member(VaadinRequest.getCurrent())
                .filter(member -> member.role().reaches(Role.INSTRUCTOR));
    }

    private static NativeButton button(String text, String className, Runnable pressed) {
        NativeButton button = new NativeButton(text, click -> pressed.run());
        button.addClassName(className);
        return button;
    }
}
