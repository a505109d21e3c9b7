package fr.automatants.amphi.site;

import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.course.Part;
import fr.automatants.amphi.course.Section;
import fr.automatants.amphi.course.Segment;
import fr.automatants.amphi.learner.Quiz;
import fr.automatants.amphi.widget.Asked;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The course as progress counts it: its pages in their parts, and the questions that they ask.
record Outlined(
        Library library, String language, Function<Segment.Widget, List<Asked>> questionsOf) {
    List<Part> parts() {
        return library.course().parts();
    }

    /// The pages of a part that exist.
    List<Page> pages(Part part) {
        return part.pages().stream()
                .flatMap(slug -> library.page(slug, language).stream())
                .toList();
    }

    /// What a page asks, by quiz.
    List<Standing.Questions> quizzes(Page page) {
        return questions(page).entrySet().stream()
                .map(asked ->
                        new Standing.Questions(
                                asked.getKey(), asked.getValue().stream().map(Asked::id).toList()))
                .toList();
    }

    /// The questions themselves, by quiz, in reading order.
    Map<Quiz, List<Asked>> questions(Page page) {
        Map<Quiz, List<Asked>> questions = new LinkedHashMap<>();
        WidgetIds ids = new WidgetIds(page);
        for (Section section : page.sections()) {
            Iterator<String> names = ids.in(section).iterator();
            for (Segment.Widget widget : widgets(section)) {
                String id = names.next();
                List<Asked> asked = questionsOf.apply(widget);
                if (!asked.isEmpty()) {
                    questions.put(new Quiz(page.slug(), id), asked);
                }
            }
        }
        return questions;
    }

    private static List<Segment.Widget> widgets(Section section) {
        List<Segment.Widget> widgets = new ArrayList<>();
        section.segments()
                .forEach(segment -> {
                    if (segment instanceof Segment.Widget widget) {
                        widgets.add(widget);
                    }
                });
        return widgets;
    }
}
