package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.automatants.amphi.challenge.Party;
import fr.automatants.amphi.challenge.Scene;
import java.util.List;

/// The ranks that have risen: the newest large, those before it below.
public final class CeremonyStage extends Composite<Div> {
    private final Numbers numbers;

    /// Shows a scene.
    public CeremonyStage(Scene scene) {
        numbers = new Numbers(getLocale());
        getContent().addClassName("ceremony-stage");
        Div newest = new Div();
        newest.addClassName("ceremony-newest");
        List<Scene.Line> risen = scene.risen();
        if (risen.isEmpty()) {
            newest.add(new Paragraph(getTranslation("ceremony.curtain", scene.lines())));
            getContent().add(newest);
            return;
        }
        newest.add(newest(risen.getFirst()));
        OrderedList before = new OrderedList();
        before.addClassName("ceremony-before");
        risen.stream().skip(1).forEach(line -> before.add(item(line)));
        getContent().add(newest, before);
    }

    /// The newest rank in words, for who hears it.
    public String words(Scene.Line line) {
        return getTranslation(
                "ceremony.words",
                line.rank(),
                PartyText.of(line.party(), this),
                numbers.accuracy(line.counted()),
                before(line));
    }

    private Component newest(Scene.Line line) {
        Span rank = new Span(numbers.whole(line.rank()));
        rank.addClassName("ceremony-rank");
        Span name = new Span(PartyText.of(line.party(), this));
        name.addClassName("ceremony-name");
        Span score = new Span(numbers.accuracy(line.counted()));
        score.addClassName("ceremony-score");
        Span interval =
                new Span(getTranslation("ceremony.interval", numbers.interval(line.counted())));
        interval.addClassName("small");
        Span before = new Span(before(line));
        before.addClassName("ceremony-public");
        Div words = new Div(name, score, interval, before);
        words.addClassName("ceremony-words");
        Div newest = new Div(rank, words);
        newest.addClassName("ceremony-line");
        if (line.party() instanceof Party.Club) {
            newest.addClassName("club");
        }
        return newest;
    }

    private ListItem item(Scene.Line line) {
        Span rank = new Span(numbers.whole(line.rank()));
        rank.addClassName("ceremony-rank");
        Span name = new Span(PartyText.of(line.party(), this));
        name.addClassName("ceremony-name");
        Span score = new Span(numbers.accuracy(line.counted()));
        score.addClassName("ceremony-score");
        Span before = new Span(before(line));
        before.addClassName("ceremony-public");
        ListItem item = new ListItem(rank, name, score, before);
        if (line.party() instanceof Party.Club) {
            item.addClassName("club");
        }
        return item;
    }

    private String before(Scene.Line line) {
        return line.before()
                .map(before ->
                        getTranslation(
                                "ceremony.public",
                                before.rank(),
                                numbers.accuracy(before.counted()),
                                moved(before.rank() - line.rank())))
                .orElseGet(() -> getTranslation("ceremony.public.none"));
    }

    private static String moved(int places) {
        if (places == 0) {
            return "=";
        }
        return places > 0 ? "▲ " + places : "▼ " + -places;
    }
}
