package fr.automatants.amphi.site;

import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.course.Part;
import fr.automatants.amphi.course.Section;
import fr.automatants.amphi.learner.Attempt;
import fr.automatants.amphi.learner.Mark;
import fr.automatants.amphi.learner.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// How far somebody is in a course: what they have read, tried and answered of all that there is.
record Standing(List<PartStanding> parts, Optional<Mark> last) {
    /// A part of the course that has pages.
    record PartStanding(String title, List<PageStanding> pages) {}

    /// A page, its sections that have a title, its quizzes.
    record PageStanding(Page page, List<SectionStanding> sections, List<QuizStanding> quizzes) {
        boolean read() {
            return sections.stream().allMatch(SectionStanding::read);
        }

        boolean answered() {
            return quizzes.stream().allMatch(QuizStanding::done);
        }

        boolean begun() {
            return sections.stream().anyMatch(s -> s.read() || s.tried() > 0)
                    || quizzes.stream().anyMatch(quiz -> quiz.attempts() > 0);
        }
    }

    /// A section: whether it was read, how many of its widgets were tried.
    record SectionStanding(Section section, boolean read, int tried, int widgets) {}

    /// A quiz: how many of its questions were answered rightly, and in how many attempts in all.
    record QuizStanding(String id, int right, int questions, int attempts) {
        boolean done() {
            return right == questions;
        }
    }

    /// Where to go on: a page, and a section of it.
    record Place(Page page, Section section) {}

    /// What the course asks of one quiz: its place, and its questions' names.
    record Questions(Quiz quiz, List<String> ids) {}

    /// Copies its list.
    Standing {
        parts = List.copyOf(parts);
    }

    static Standing of(
            Outlined course, SequencedSet<Mark> marks, Map<Quiz, List<Attempt>> answers) {
        List<PartStanding> parts = new ArrayList<>();
        for (Part part : course.parts()) {
            List<PageStanding> pages =
                    course.pages(part).stream()
                            .map(page -> page(course, page, marks, answers))
                            .toList();
            if (!pages.isEmpty()) {
                parts.add(new PartStanding(part.title(course.language()), pages));
            }
        }
        return new Standing(
                parts, marks.isEmpty() ? Optional.empty() : Optional.of(marks.getLast()));
    }

    Stream<PageStanding> pages() {
        return parts.stream().flatMap(part -> part.pages().stream());
    }

    int sections() {
        return (int) pages().mapToLong(page -> page.sections().size()).sum();
    }

    int sectionsRead() {
        return (int)
                pages().flatMap(page -> page.sections().stream())
                        .filter(SectionStanding::read)
                        .count();
    }

    int questions() {
        return quizzes().mapToInt(QuizStanding::questions).sum();
    }

    int questionsRight() {
        return quizzes().mapToInt(QuizStanding::right).sum();
    }

    /// Whether every section was read and every question answered rightly once.
    boolean complete() {
        return sections() > 0 && sectionsRead() == sections() && questionsRight() == questions();
    }

    /// The first section that was not read, from where they were last on, then from the beginning.
    Optional<Place> next() {
        List<Place> open = new ArrayList<>();
        List<Place> before = new ArrayList<>();
        boolean reached = false;
        for (PageStanding page : pages().toList()) {
            reached |= last.map(mark -> mark.page().equals(page.page().slug())).orElse(true);
            for (SectionStanding section : page.sections()) {
                if (!section.read()) {
                    (reached ? open : before).add(new Place(page.page(), section.section()));
                }
            }
        }
        return Stream.concat(open.stream(), before.stream()).findFirst();
    }

    private Stream<QuizStanding> quizzes() {
        return pages().flatMap(page -> page.quizzes().stream());
    }

    private static PageStanding page(
            Outlined course,
            Page page,
            SequencedSet<Mark> marks,
            Map<Quiz, List<Attempt>> answers) {
        WidgetIds ids = new WidgetIds(page);
        List<SectionStanding> sections =
                page.sections().stream()
                        .map(section -> section(page, section, ids.in(section), marks))
                        .toList();
        List<QuizStanding> quizzes =
                course.quizzes(page).stream().map(asked -> quiz(asked, answers)).toList();
        return new PageStanding(page, sections, quizzes);
    }

    private static SectionStanding section(
            Page page, Section section, List<String> widgets, SequencedSet<Mark> marks) {
        long tried =
                widgets.stream()
                        .filter(widget -> marks.contains(Mark.widget(page.slug(), widget)))
                        .count();
        return new SectionStanding(
                section,
                marks.contains(Mark.section(page.slug(), section.id())),
                (int) tried,
                widgets.size());
    }

    private static QuizStanding quiz(Questions asked, Map<Quiz, List<Attempt>> answers) {
        List<Attempt> given =
                answers.getOrDefault(asked.quiz(), List.of()).stream()
                        .filter(attempt -> asked.ids().contains(attempt.question()))
                        .toList();
        long right =
                given.stream().filter(Attempt::right).map(Attempt::question).distinct().count();
        return new QuizStanding(asked.quiz().id(), (int) right, asked.ids().size(), given.size());
    }
}
