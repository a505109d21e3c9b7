package fr.automatants.amphi.widget.timeline;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a page may say of a timeline: its stops, from the oldest to the newest.
///
/// A state is the id of the stop that is shown: `1958-perceptron`.
///
/// @param first the id of the stop to begin with
record TimelineParameters(List<Stop> stops, String first) implements Play<String> {
    private static final int MOST_STOPS = 30;

    TimelineParameters {
        stops = List.copyOf(stops);
    }

    static TimelineParameters read(Attributes attributes) {
        attributes.require("stops", "- id: …");
        List<Stop> stops = attributes.children("stops").stream().map(Stop::read).toList();
        if (attributes.has("stops") && (stops.size() < 2 || stops.size() > MOST_STOPS)) {
            attributes.reject("stops", "2.." + MOST_STOPS + " × {id, year, title, text, source}");
        } else if (!inOrder(stops) || ids(stops).size() < stops.size()) {
            attributes.reject("stops", "year ≤ year ≤ …, id ≠ id ≠ …");
        }
        String first = attributes.text("first", stops.isEmpty() ? "" : stops.getFirst().id());
        if (attributes.has("first") && !ids(stops).contains(first)) {
            attributes.reject("first", String.join(", ", ids(stops)));
        }
        return new TimelineParameters(stops, first);
    }

    @Override
    public String start() {
        return first;
    }

    @Override
    public String notation(String stop) {
        return stop;
    }

    @Override
    public Optional<String> read(String notation) {
        return Optional.of(notation).filter(ids(stops)::contains);
    }

    @Override
    public TimelineModel model(String stop, Texts texts) {
        return TimelineModel.of(stops, stop, texts);
    }

    private static boolean inOrder(List<Stop> stops) {
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i - 1).year() > stops.get(i).year()) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> ids(List<Stop> stops) {
        Set<String> ids = new HashSet<>();
        stops.forEach(stop -> ids.add(stop.id()));
        return ids;
    }
}
