package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import fr.automatants.amphi.challenge.ChallengeFault;
import fr.automatants.amphi.challenge.Draft;
import fr.automatants.amphi.challenge.Hosting;
import fr.automatants.amphi.challenge.score.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What there is to say of a challenge: its name, its titles, its times, its quota, its tracks.
public final class ChallengeForm extends Composite<Div> {
    private final Input slug = field("slug", "");
    private final Input french;
    private final Input english;
    private final Input opens;
    private final Input closes;
    private final Input quota;
    private final Map<Track, Element> tracks = new EnumMap<>(Track.class);
    private final Paragraph fault = new Paragraph();
    private final BiFunction<String, Draft, Hosting.Saving> save;
    private final Consumer<Hosting.Saving.Done> done;

    /// @param fresh whether it has no name yet
    /// @param save what keeps it
    /// @param done what follows
    public ChallengeForm(
            Draft draft,
            boolean fresh,
            BiFunction<String, Draft, Hosting.Saving> save,
            Consumer<Hosting.Saving.Done> done) {
        this.save = save;
        this.done = done;
        french = field("title-fr", draft.title().getOrDefault("fr", ""));
        english = field("title-en", draft.title().getOrDefault("en", ""));
        opens = time("opens", draft.opens());
        closes = time("closes", draft.closes());
        quota = field("quota", draft.quota());
        quota.setType("number");
        quota.getElement().setAttribute("min", "1").setAttribute("max", "100");
        fault.setId("challenge-fault");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        getContent().addClassName("challenge-form");
        if (fresh) {
            getContent().add(labelled(slug));
        }
        for (Input input : List.of(french, english, opens, closes, quota)) {
            getContent().add(labelled(input));
        }
        getContent().add(tracks(draft.tracks()), fault, button(fresh));
    }

    private Component button(boolean fresh) {
        NativeButton button = new NativeButton(getTranslation(fresh ? "hosts.make" : "hosts.save"));
        button.addClassName("primary");
        button.addClickListener(click -> send());
        return button;
    }

    private void send() {
        fault.setVisible(false);
        switch (save.apply(slug.getValue().strip(), typed())) {
            case Hosting.Saving.Done saved -> done.accept(saved);
            case Hosting.Saving.Faulty(ChallengeFault wrong) ->
                    complain(getTranslation("hosts.fault." + wrong.key(), wrong.found()));
            case Hosting.Saving.Shown() -> complain(getTranslation("hosts.shown"));
        }
    }

    private Draft typed() {
        List<String> chosen = new ArrayList<>();
        tracks.forEach((track, box) -> {
            if (box.getProperty("checked", false)) {
                chosen.add(track.slug());
            }
        });
        return new Draft(
                Map.of("fr", french.getValue(), "en", english.getValue()),
                opens.getValue(),
                closes.getValue(),
                quota.getValue(),
                chosen);
    }

    private void complain(String text) {
        fault.setText(text);
        fault.setVisible(true);
    }

    private Component tracks(List<String> chosen) {
        FieldSet set = new FieldSet(getTranslation("hosts.tracks"));
        Arrays.stream(Track.values())
                .forEach(track -> {
                    Element box = new Element("input").setAttribute("type", "checkbox");
                    box.setProperty("checked", chosen.contains(track.slug()));
                    box.addPropertyChangeListener("checked", "change", changed -> {});
                    Element label = new Element("label");
                    label.appendChild(
                            box,
                            Element.createText(
                                    " " + getTranslation("challenge.track." + track.slug())));
                    tracks.put(track, box);
                    set.getElement().appendChild(label);
                });
        return set;
    }

    private Component labelled(Input input) {
        NativeLabel label =
                new NativeLabel(
                        getTranslation(
                                "hosts."
                                        + input.getId()
                                                .orElseThrow()
                                                .substring("challenge-".length())));
        label.setFor(input);
        Div field = new Div(label, input);
        field.addClassName("field");
        return field;
    }

    private static Input field(String name, String value) {
        Input input = new Input();
        input.setId("challenge-" + name);
        input.setValue(value);
        input.getElement().setAttribute("autocomplete", "off");
        return input;
    }

    private static Input time(String name, String value) {
        Input input = field(name, value);
        input.setType("datetime-local");
        input.getElement().setAttribute("step", "1");
        return input;
    }
}
