package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Leaderboard;
import fr.automatants.amphi.challenge.Lookout;
import fr.automatants.amphi.challenge.score.Track;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The boards of a challenge: a link for each track, the ranking, the picture, and files of it.
public final class BoardPanel extends Composite<Section> {
    private final transient Challenge challenge;
    private final Track track;
    private final transient Lookout lookout;
    private final BoardTable table;
    private final Div picture = new Div();
    private transient Runnable stopWatching = () -> {};

    /// Shows one track, and every result that comes while somebody looks.
    ///
    /// @param me whose line is marked
    public BoardPanel(
            Challenge challenge,
            Track track,
            List<Leaderboard.Row> rows,
            Optional<UUID> me,
            Lookout lookout) {
        this.challenge = challenge;
        this.track = track;
        this.lookout = lookout;
        table = new BoardTable(getTranslation("challenge.track." + track.slug()), me);
        picture.addClassName("board-picture");
        getContent().setId("board");
        getContent().addClassName("lesson-section");
        getContent()
                .add(
                        new H2(getTranslation("challenge.board.title")),
                        new Paragraph(getTranslation("challenge.board." + part())),
                        tracks(),
                        toMine(),
                        table,
                        picture,
                        files());
        show(rows);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        stopWatching =
                lookout.watch(
                        sight -> sight.results(challenge.slug()),
                        ui.accessLater(this::renew, () -> {})::accept);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching.run();
    }

    private void renew(String results) {
        show(lookout.board(challenge, track, results));
    }

    private void show(List<Leaderboard.Row> rows) {
        if (table.show(rows)) {
            picture.removeAll();
            picture.setVisible(!rows.isEmpty());
            if (!rows.isEmpty()) {
                draw(rows);
            }
        }
    }

    private String part() {
        Instant now = Instant.now();
        return challenge.isRevealed(now) ? "closed" : challenge.isOver(now) ? "waiting" : "open";
    }

    /// The rules are long, and what members come for stands below them.
    private Component toMine() {
        Anchor link = file(address(track) + "#mine", getTranslation("challenge.upload.title"));
        Paragraph line = new Paragraph(link);
        line.addClassName("to-mine");
        return line;
    }

    private String address(Track of) {
        String page = "challenge/" + challenge.slug();
        return of == challenge.tracks().getFirst() ? page : page + "?track=" + of.slug();
    }

    private Component tracks() {
        Nav nav = new Nav();
        nav.addClassName("board-tracks");
        nav.setAriaLabel(getTranslation("challenge.board.tracks"));
        for (Track other : challenge.tracks()) {
            Anchor link =
                    new Anchor(address(other), getTranslation("challenge.track." + other.slug()));
            if (other == track) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private void draw(List<Leaderboard.Row> rows) {
        Paragraph words = new Paragraph(getTranslation("challenge.board.picture"));
        words.addClassName("small");
        picture.add(
                new Svg(
                        new ParetoPicture(rows, new Numbers(getLocale()))
                                .svg(
                                        getTranslation("challenge.board.across"),
                                        getTranslation("challenge.board.up"))),
                words);
    }

    private Component files() {
        String api = "api/v1/challenges/" + challenge.slug();
        String query = "?track=" + track.slug();
        Paragraph files = new Paragraph(getTranslation("challenge.board.files") + " ");
        files.addClassName("small");
        files.add(
                file(api + "/leaderboard.csv" + query, "CSV"),
                new Text(" · "),
                file(api + "/leaderboard" + query, "JSON"));
        return files;
    }

    static Anchor file(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
