package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Leaderboard;
import fr.automatants.amphi.challenge.score.Track;
import java.time.Instant;
import java.util.List;

/// The boards of a challenge: a link for each track, the ranking, the picture, and files of it.
public final class BoardPanel extends Composite<Section> {
    private final Challenge challenge;
    private final Track track;

    /// Shows one track.
    public BoardPanel(Challenge challenge, Track track, List<Leaderboard.Row> rows) {
        this.challenge = challenge;
        this.track = track;
        getContent().setId("board");
        getContent().addClassName("lesson-section");
        getContent()
                .add(
                        new H2(getTranslation("challenge.board.title")),
                        new Paragraph(getTranslation("challenge.board." + part())),
                        tracks(),
                        new BoardTable(rows, getTranslation("challenge.track." + track.slug())));
        if (!rows.isEmpty()) {
            getContent().add(picture(rows));
        }
        getContent().add(files());
    }

    private String part() {
        Instant now = Instant.now();
        return challenge.isRevealed(now) ? "closed" : challenge.isOver(now) ? "waiting" : "open";
    }

    private Component tracks() {
        Nav nav = new Nav();
        nav.addClassName("board-tracks");
        nav.setAriaLabel(getTranslation("challenge.board.tracks"));
        for (Track other : challenge.tracks()) {
            Anchor link =
                    new Anchor(
                            "challenge/" + challenge.slug() + "?track=" + other.slug(),
                            getTranslation("challenge.track." + other.slug()));
            if (other == track) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private Component picture(List<Leaderboard.Row> rows) {
        Svg svg =
                new Svg(
                        new ParetoPicture(rows)
                                .svg(
                                        getTranslation("challenge.board.across"),
                                        getTranslation("challenge.board.up")));
        Paragraph words = new Paragraph(getTranslation("challenge.board.picture"));
        words.addClassName("small");
        Div figure = new Div(svg, words);
        figure.addClassName("board-picture");
        return figure;
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
