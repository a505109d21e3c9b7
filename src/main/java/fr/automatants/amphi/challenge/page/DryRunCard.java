package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.automatants.amphi.challenge.Candidate;
import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.engine.Architecture;
import java.util.List;
import java.util.Locale;

/// What a dry run found, and the button that hands the same network in.
final class DryRunCard extends Composite<Div> {
    private final Numbers numbers = new Numbers(getLocale());

    DryRunCard(Candidate candidate, List<Track> tracks, Runnable handIn) {
        getContent().addClassName("dry-run");
        NativeButton button =
                new NativeButton(getTranslation("challenge.upload.hand-in"), click -> handIn.run());
        button.addClassName("primary");
        getContent()
                .add(
                        facts(candidate),
                        new Paragraph(getTranslation("challenge.upload.tracks")),
                        tracks(candidate, tracks),
                        button);
    }

    private Component facts(Candidate candidate) {
        DescriptionList list = new DescriptionList();
        fact(list, "practice", practice(candidate));
        fact(list, "architecture", architecture(candidate.network().architecture()));
        fact(list, "parameters", numbers.whole(candidate.footprint().parameters()));
        fact(list, "multiply-adds", numbers.whole(candidate.footprint().forward()));
        fact(list, "energy", numbers.energy(candidate.footprint().forward()));
        fact(list, "format", candidate.format());
        return list;
    }

    private void fact(DescriptionList list, String key, String value) {
        list.add(
                new DescriptionList.Term(getTranslation("challenge.fact." + key)),
                new DescriptionList.Description(value));
    }

    private String practice(Candidate candidate) {
        return getTranslation(
                "challenge.fact.practice.value",
                numbers.accuracy(candidate.practice()),
                numbers.interval(candidate.practice()));
    }

    /// `676 → 16 → 16 → 10 (relu, softmax)`.
    private static String architecture(Architecture architecture) {
        StringBuilder shape = new StringBuilder("" + architecture.inputs());
        architecture.sizes().forEach(size -> shape.append(" → ").append(size));
        String output = name(architecture.output().name());
        return architecture.depth() == 1
                ? shape + " (" + output + ")"
                : shape + " (" + name(architecture.hidden().name()) + ", " + output + ")";
    }

    private static String name(String activation) {
        return activation.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Component tracks(Candidate candidate, List<Track> tracks) {
        UnorderedList list = new UnorderedList();
        list.addClassName("dry-run-tracks");
        for (Track track : tracks) {
            boolean open = candidate.tracks().contains(track);
            ListItem item =
                    new ListItem(
                            getTranslation(
                                    "challenge.upload.track."
                                            + (open ? "open." : "shut.")
                                            + track.slug()));
            item.addClassName(open ? "open" : "shut");
            list.add(item);
        }
        return list;
    }
}
