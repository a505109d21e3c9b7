package fr.automatants.amphi.course;

import java.util.ArrayList;
import java.util.List;

/// Gathers rendered HTML into sections of segments; the renderer writes into it as to a file.
final class Sections implements Appendable {
    private final StringBuilder html = new StringBuilder();
    private final List<Section> sections = new ArrayList<>();
    private List<Segment> segments = new ArrayList<>();
    private String id = "intro";
    private String title = "";

    void open(String newId, String newTitle) {
        close();
        id = newId;
        title = newTitle;
    }

    void add(Segment segment) {
        cut();
        segments.add(segment);
    }

    /// All sections; an introduction without a word in it is none, unless it is the whole page.
    List<Section> all() {
        close();
        if (sections.size() > 1 && sections.getFirst().segments().isEmpty()) {
            sections.removeFirst();
        }
        return sections;
    }

    private void close() {
        cut();
        sections.add(new Section(id, title, segments));
        segments = new ArrayList<>();
    }

    private void cut() {
        String prose = html.toString().strip();
        html.setLength(0);
        if (!prose.isEmpty()) {
            segments.add(new Segment.Prose(prose));
        }
    }

    @Override
    public Appendable append(CharSequence text) {
        html.append(text);
        return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
        html.append(text, start, end);
        return this;
    }

    @Override
    public Appendable append(char c) {
        html.append(c);
        return this;
    }
}
