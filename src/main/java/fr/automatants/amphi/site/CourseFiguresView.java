package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.automatants.amphi.classroom.Roll;
import fr.automatants.amphi.learner.Readership;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import fr.automatants.amphi.site.CourseFigures.PageFigures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// How the course fares: how many got to each section, what was answered, where people stop.
@Route("instructor/course")
@Access(Role.INSTRUCTOR)
public class CourseFiguresView extends Div implements HasDynamicTitle {
    private final Readership readership;
    private final Roll roll;
    private final Outlined course;

    CourseFiguresView(Reader reader, Readership readership, Roll roll) {
        this.readership = readership;
        this.roll = roll;
        course = reader.course(Language.of(getLocale()).code());
        addClassNames("page", "alone");
        CourseFigures figures = CourseFigures.of(course, readership);
        Main main = new Main(head(figures), exports());
        figures.pages().forEach(page -> main.add(page(page, figures.people())));
        main.add(new H2(getTranslation("figures.people")), people());
        add(main);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("figures.title"));
    }

    private Component head(CourseFigures figures) {
        Paragraph lead = new Paragraph(getTranslation("figures.text", figures.people()));
        lead.addClassName("lead");
        return new Header(new H1(getTranslation("figures.title")), lead);
    }

    private Component exports() {
        Div ways =
                new Div(
                        export("sections", () -> CourseTables.sections(now())),
                        export("answers", () -> CourseTables.answers(now())),
                        export(
                                "people",
                                () -> CourseTables.people(readership.readers(), roll.names())));
        ways.addClassName("ways");
        return ways;
    }

    private Anchor export(String what, Supplier<String> csv) {
        Anchor take =
                new Anchor(
                        Downloads.text("amphi-" + what + ".csv", "text/csv", csv),
                        getTranslation("figures.export." + what));
        take.addClassName("secondary");
        take.getElement().setAttribute("router-ignore", true);
        return take;
    }

    private CourseFigures now() {
        return CourseFigures.of(course, readership);
    }

    private Component page(PageFigures page, int people) {
        Span title = new Span(page.page().title());
        title.addClassName("map-title");
        int reached = page.sections().stream().mapToInt(s -> s.people()).max().orElse(0);
        Span small = new Span(getTranslation("figures.reached", reached, people));
        small.addClassName("small");
        Div summary = new Div(title, small);
        summary.addClassName("map-page");
        Div content = new Div(sections(page, people));
        page.questions().forEach(question -> content.add(new QuestionTable(question)));
        NativeDetails details = new NativeDetails(summary, content);
        details.addClassName("map-details");
        return details;
    }

    private Component sections(PageFigures page, int people) {
        FigureTable table =
                new FigureTable(
                        getTranslation("figures.section"),
                        "",
                        getTranslation("figures.read"),
                        getTranslation("figures.stopped"));
        page.sections()
                .forEach(section ->
                        table.row(
                                false,
                                new Span(
                                        section.section().title().isEmpty()
                                                ? getTranslation("progress.opening")
                                                : section.section().title()),
                                FigureTable.bar(section.people(), people),
                                FigureTable.number(section.people()),
                                FigureTable.number(section.stopped())));
        return table;
    }

    private Component people() {
        Map<UUID, String> names = roll.names();
        List<Readership.Reader> named =
                readership.readers().stream()
                        .filter(reader -> names.containsKey(reader.learner()))
                        .toList();
        if (named.isEmpty()) {
            return new Paragraph(getTranslation("figures.nobody"));
        }
        FigureTable table =
                new FigureTable(
                        getTranslation("figures.name"),
                        getTranslation("figures.sections"),
                        getTranslation("figures.widgets"),
                        getTranslation("figures.solved"));
        named.forEach(reader -> {
            Span name = new Span(names.getOrDefault(reader.learner(), ""));
            name.addClassName("nickname");
            table.row(
                    false,
                    name,
                    FigureTable.number(reader.sections()),
                    FigureTable.number(reader.widgets()),
                    new Span(reader.right() + " / " + reader.answered()));
        });
        return table;
    }
}
