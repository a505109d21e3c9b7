package fr.automatants.amphi.site;

import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.course.Section;
import fr.automatants.amphi.course.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names of a page's widgets, in its address and in its readers' progress: `perceptron`, then
/// `perceptron-2`.
final class WidgetIds {
    private final Map<String, List<String>> bySection = new LinkedHashMap<>();

    WidgetIds(Page page) {
        Map<String, Integer> counts = new HashMap<>();
        for (Section section : page.sections()) {
            List<String> ids = new ArrayList<>();
            for (Segment segment : section.segments()) {
                if (segment instanceof Segment.Widget widget) {
                    int count = counts.merge(widget.name(), 1, Integer::sum);
                    ids.add(count == 1 ? widget.name() : widget.name() + "-" + count);
                }
            }
            bySection.put(section.id(), List.copyOf(ids));
        }
    }

    /// Those of one section, in reading order.
    List<String> in(Section section) {
        return bySection.getOrDefault(section.id(), List.of());
    }
}
