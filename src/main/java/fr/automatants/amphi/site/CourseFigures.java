package fr.automatants.amphi.site;

import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.course.Section;
import fr.automatants.amphi.learner.Mark;
import fr.automatants.amphi.learner.Quiz;
import fr.automatants.amphi.learner.Readership;
import fr.automatants.amphi.learner.Readership.Fared;
import fr.automatants.amphi.learner.Readership.FirstAnswer;
import fr.automatants.amphi.widget.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The numbers of a course in its own order: who got to each section, who stopped there, and what
/// each question was answered.
record CourseFigures(int people, List<PageFigures> pages) {
    /// A page: its sections, and its questions.
    record PageFigures(Page page, List<SectionFigures> sections, List<QuestionFigures> questions) {}

    /// @param stopped those who read it last of all
    record SectionFigures(Section section, int people, int stopped) {}

    /// A question, how it fared, and the first answers to it, the most frequent first.
    record QuestionFigures(Asked asked, Quiz quiz, Fared fared, List<AnswerFigures> answers) {}

    /// @param said what the answer says, as safe HTML
    record AnswerFigures(String said, boolean right, int people) {}

    /// Copies its list.
    CourseFigures {
        pages = List.copyOf(pages);
    }

    static CourseFigures of(Outlined course, Readership readership) {
        readership.refresh();
        Map<Mark, Integer> met = readership.met();
        Map<Mark, Integer> last = readership.lastRead();
        Map<Readership.Asked, Fared> fared = readership.fared();
        List<FirstAnswer> answers = readership.firstAnswers();
        List<PageFigures> pages = new ArrayList<>();
        course.parts().stream()
                .flatMap(part -> course.pages(part).stream())
                .forEach(page ->
                        pages.add(
                                new PageFigures(
                                        page,
                                        sections(page, met, last),
                                        questions(course, page, fared, answers))));
        return new CourseFigures(readership.people(), pages);
    }

    private static List<SectionFigures> sections(
            Page page, Map<Mark, Integer> met, Map<Mark, Integer> last) {
        return page.sections().stream()
                .map(section -> {
                    Mark mark = Mark.section(page.slug(), section.id());
                    return new SectionFigures(
                            section, met.getOrDefault(mark, 0), last.getOrDefault(mark, 0));
                })
                .toList();
    }

    private static List<QuestionFigures> questions(
            Outlined course,
            Page page,
            Map<Readership.Asked, Fared> fared,
            List<FirstAnswer> answers) {
        List<QuestionFigures> questions = new ArrayList<>();
        course.questions(page)
                .forEach((quiz, all) ->
                        all.forEach(asked -> questions.add(question(quiz, asked, fared, answers))));
        return questions;
    }

    private static QuestionFigures question(
            Quiz quiz, Asked asked, Map<Readership.Asked, Fared> fared, List<FirstAnswer> answers) {
        return new QuestionFigures(
                asked,
                quiz,
                fared.getOrDefault(new Readership.Asked(quiz, asked.id()), Fared.NOBODY),
                answers.stream()
                        .filter(given -> given.quiz().equals(quiz))
                        .filter(given -> given.question().equals(asked.id()))
                        .map(given ->
                                new AnswerFigures(
                                        asked.say(given.answer()), given.right(), given.people()))
                        .toList());
    }
}
