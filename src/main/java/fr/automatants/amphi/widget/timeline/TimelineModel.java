package fr.automatants.amphi.widget.timeline;

import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.util.ArrayList;
import java.util.List;

/// What the browser draws of a timeline: every stop, where it stands, and which one is open.
record TimelineModel(String chosen, List<Place> places, List<Scale.Tick> ticks, String remark) {
    /// A stop on the line.
    ///
    /// @param at from 0, the first stop, to 1, the last
    /// @param gap years since the stop before, 0 for the first
    /// @param drawn whether its picture is one of the project's
    record Place(
            String id,
            String date,
            String title,
            String text,
            String picture,
            boolean drawn,
            String alternative,
            StopSource source,
            int year,
            double at,
            int gap) {}

    static TimelineModel of(List<Stop> stops, String chosen, Texts texts) {
        Scale scale = Scale.of(stops);
        List<Place> places = new ArrayList<>();
        int before = stops.getFirst().year();
        for (Stop stop : stops) {
            places.add(place(stop, scale, stop.year() - before, texts));
            before = stop.year();
        }
        return new TimelineModel(chosen, places, scale.ticks(), remark(places, chosen, texts));
    }

    private static Place place(Stop stop, Scale scale, int gap, Texts texts) {
        boolean drawn = Choice.find(stop.picture(), Drawing.class).isPresent();
        String alternative =
                drawn && stop.alternative().isEmpty()
                        ? texts.text("timeline.picture." + stop.picture())
                        : stop.alternative();
        return new Place(
                stop.id(),
                stop.date(),
                stop.title(),
                stop.text(),
                stop.picture(),
                drawn,
                alternative,
                stop.source(),
                stop.year(),
                scale.at(stop.year()),
                gap);
    }

    /// How far the open stop is from its neighbours, and whether one of the gaps is the widest.
    private static String remark(List<Place> places, String chosen, Texts texts) {
        int at = 0;
        int widest = 1;
        for (int i = 1; i < places.size(); i++) {
            at = places.get(i).id().equals(chosen) ? i : at;
            widest = places.get(i).gap() > places.get(widest).gap() ? i : widest;
        }
        if (at == 0) {
            return texts.text(
                    "timeline.remark.first",
                    places.size(),
                    String.valueOf(places.getLast().year()),
                    span(places));
        }
        int gap = places.get(at).gap();
        int later = places.getLast().year() - places.get(at).year();
        if (at == places.size() - 1) {
            return texts.text("timeline.remark.last", gap, span(places));
        }
        return texts.text(
                at == widest ? "timeline.remark.widest" : "timeline.remark.between",
                gap,
                later,
                places.get(at - 1).title());
    }

    private static int span(List<Place> places) {
        return places.getLast().year() - places.getFirst().year();
    }
}
