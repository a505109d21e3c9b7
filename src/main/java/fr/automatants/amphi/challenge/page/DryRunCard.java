package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.automatants.amphi.challenge.Candidate;
import fr.automatants.amphi.challenge.Contender;
import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.JsonFile;
import fr.automatants.amphi.engine.file.SafetensorsFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/// What a dry run found, and the button that hands the same network in.
final class DryRunCard extends Composite<Div> {
    private final Numbers numbers = new Numbers(getLocale());

    /// @param next what can be done with it
    DryRunCard(Candidate candidate, List<Track> tracks, Component next) {
        getContent().addClassName("dry-run");
        Div ways = new Div(next);
        candidate
                .contender()
                .network()
                .ifPresent(network ->
                        ways.add(
                                download(candidate, network, "safetensors", SafetensorsFile::write),
                                download(candidate, network, "json", JsonFile::write)));
        ways.addClassName("ways");
        getContent()
                .add(
                        facts(candidate),
                        new Paragraph(getTranslation("challenge.upload.tracks")),
                        tracks(candidate, tracks),
                        ways);
    }

    /// Writes a network.
    private interface Format {
        void write(Network network, OutputStream out) throws IOException;
    }

    /// The same network in another format, for whoever wants to go on with it.
    private Component download(Candidate candidate, Network network, String format, Format file) {
        String name = candidate.fileName().replaceFirst("\\.[^.]*$", "") + "." + format;
        Anchor link =
                new Anchor(
                        DownloadHandler.fromInputStream(event -> {
                            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                            file.write(network, bytes);
                            return new DownloadResponse(
                                    new ByteArrayInputStream(bytes.toByteArray()),
                                    name,
                                    "application/octet-stream",
                                    bytes.size());
                        }),
                        getTranslation("challenge.upload.download", format));
        link.addClassName("secondary");
        return link;
    }

    private Component facts(Candidate candidate) {
        DescriptionList list = new DescriptionList();
        fact(list, "practice", practice(candidate));
        Contender contender = candidate.contender();
        String architecture =
                contender
                        .network()
                        .map(Network::architecture)
                        .map(DryRunCard::architecture)
                        .orElseGet(() -> getTranslation("challenge.fact.architecture.other"));
        fact(list, "architecture", architecture);
        fact(list, "parameters", numbers.whole(contender.parameters()));
        fact(list, "multiply-adds", numbers.whole(contender.multiplyAdds()));
        fact(list, "energy", numbers.energy(contender.multiplyAdds()));
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
