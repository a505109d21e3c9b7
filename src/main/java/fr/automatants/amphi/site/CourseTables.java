package fr.automatants.amphi.site;

import fr.automatants.amphi.learner.Readership;
import fr.automatants.amphi.site.CourseFigures.PageFigures;
import fr.automatants.amphi.site.CourseFigures.QuestionFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;

/// The figures of a course as tables to take away.
final class CourseTables {
    private CourseTables() {}

    static String sections(CourseFigures figures) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of("page", "section", "title", "people", "stopped"));
        for (PageFigures page : figures.pages()) {
            page.sections()
                    .forEach(section ->
                            rows.add(
                                    List.of(
                                            page.page().slug(),
                                            section.section().id(),
                                            section.section().title(),
                                            section.people(),
                                            section.stopped())));
        }
        return Csv.of(rows);
    }

    static String answers(CourseFigures figures) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "page",
                        "quiz",
                        "question",
                        "text",
                        "first answer",
                        "right",
                        "people",
                        "answered by",
                        "solved by",
                        "attempts"));
        for (PageFigures page : figures.pages()) {
            for (QuestionFigures question : page.questions()) {
                question.answers()
                        .forEach(answer ->
                                rows.add(
                                        List.of(
                                                page.page().slug(),
                                                question.quiz().id(),
                                                question.asked().id(),
                                                plain(question.asked().text()),
                                                plain(answer.said()),
                                                answer.right(),
                                                answer.people(),
                                                question.fared().people(),
                                                question.fared().right(),
                                                question.fared().attempts())));
            }
        }
        return Csv.of(rows);
    }

    /// @param names the people who have a name in some class; of others there is nothing to tell
    static String people(List<Readership.Reader> readers, Map<UUID, String> names) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of("name", "sections", "widgets", "questions answered", "questions solved"));
        readers.stream()
                .filter(reader -> names.containsKey(reader.learner()))
                .forEach(reader ->
                        rows.add(
                                List.of(
                                        names.getOrDefault(reader.learner(), ""),
                                        reader.sections(),
                                        reader.widgets(),
                                        reader.answered(),
                                        reader.right())));
        return Csv.of(rows);
    }

    /// A formula keeps its TeX, everything else its words.
    static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
