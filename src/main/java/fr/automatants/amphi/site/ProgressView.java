package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import fr.automatants.amphi.site.Standing.PageStanding;
import fr.automatants.amphi.site.Standing.PartStanding;
import fr.automatants.amphi.site.Standing.QuizStanding;
import fr.automatants.amphi.site.Standing.SectionStanding;

/// The map of the course with what the reader has done of it: parts, pages, sections, quizzes.
@Route("progress")
@Access(Role.GUEST)
public class ProgressView extends Div implements HasDynamicTitle {
    ProgressView(Reader reader) {
        addClassNames("page", "alone");
        Standing standing = reader.standing(Language.of(getLocale()).code());
        Main main = new Main(head(standing), new Whereabouts(standing));
        standing.parts().forEach(part -> main.add(part(part)));
        main.add(ways());
        add(main);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("progress.title"));
    }

    private Component head(Standing standing) {
        Paragraph lead =
                new Paragraph(
                        getTranslation(
                                "progress.text",
                                standing.sectionsRead(),
                                standing.sections(),
                                standing.questionsRight(),
                                standing.questions()));
        lead.addClassName("lead");
        return new Header(new H1(getTranslation("progress.title")), lead);
    }

    private Component part(PartStanding part) {
        Section section = new Section(new H2(part.title()));
        section.addClassName("map");
        part.pages().forEach(page -> section.add(page(page)));
        return section;
    }

    /// Closed it says how much of the page is done; open, what.
    private Component page(PageStanding page) {
        Span title = new Span(page.page().title());
        title.addClassName("map-title");
        Div summary = new Div(tick(page.read() && page.answered()), title, figures(page));
        summary.addClassName("map-page");
        summary.setClassName("done", page.read() && page.answered());
        OrderedList sections = new OrderedList();
        page.sections().forEach(section -> sections.add(section(page, section)));
        Div content = new Div(sections);
        page.quizzes().forEach(quiz -> content.add(quiz(quiz)));
        NativeDetails details = new NativeDetails(summary, content);
        details.addClassName("map-details");
        return details;
    }

    private Span figures(PageStanding page) {
        long read = page.sections().stream().filter(SectionStanding::read).count();
        Span figures = new Span(getTranslation("progress.sections", read, page.sections().size()));
        figures.addClassName("small");
        return figures;
    }

    private ListItem section(PageStanding page, SectionStanding section) {
        String name =
                section.section().title().isEmpty()
                        ? getTranslation("progress.opening")
                        : section.section().title();
        Anchor link =
                new Anchor("/course/" + page.page().slug() + "#" + section.section().id(), "");
        link.add(tick(section.read()), new Span(name));
        link.getElement().setAttribute("router-ignore", true);
        ListItem item = new ListItem(link);
        item.setClassName("done", section.read());
        if (section.widgets() > 0) {
            Span tried =
                    new Span(getTranslation("progress.tried", section.tried(), section.widgets()));
            tried.addClassName("small");
            link.add(tried);
        }
        return item;
    }

    private Component quiz(QuizStanding quiz) {
        Paragraph line =
                new Paragraph(
                        getTranslation(
                                quiz.attempts() == 0 ? "progress.quiz.none" : "progress.quiz",
                                quiz.right(),
                                quiz.questions(),
                                quiz.attempts()));
        line.addClassName("map-quiz");
        line.setClassName("done", quiz.done());
        return line;
    }

    private Component ways() {
        RouterLink certificate =
                new RouterLink(getTranslation("certificate.title"), CertificateView.class);
        RouterLink mine = new RouterLink(getTranslation("me.title"), MeView.class);
        certificate.addClassName("secondary");
        mine.addClassName("secondary");
        Div ways = new Div(certificate, mine);
        ways.addClassName("ways");
        return ways;
    }

    private Span tick(boolean done) {
        Span tick = new Span();
        tick.addClassName("tick");
        tick.setClassName("ticked", done);
        Span said = new Span(getTranslation(done ? "progress.done" : "progress.open"));
        said.addClassName("sr-only");
        tick.add(said);
        return tick;
    }
}
