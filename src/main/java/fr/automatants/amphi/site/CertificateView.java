package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import fr.automatants.amphi.site.Standing.PageStanding;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// A sheet to print for who has done all of the course; for others, what is still to do.
@Route("certificate")
@Access(Role.GUEST)
public class CertificateView extends Div implements HasDynamicTitle {
    private static final int LONGEST_NAME = 60;
    private final String language = Language.of(getLocale()).code();

    CertificateView(Reader reader, Library library) {
        addClassNames("page", "alone");
        Standing standing = reader.standing(language);
        Main main = new Main();
        if (standing.complete()) {
            String course = library.course().title(language);
            String date = date(LocalDate.now(library.course().zone()));
            main.add(hands(), sheet(standing, course, date));
        } else {
            main.add(new H1(getTranslation("certificate.title")), missing(standing));
        }
        add(main);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("certificate.title"));
    }

    /// The name is for the paper only: it is not kept.
    private final Input name = new Input(ValueChangeMode.EAGER);

    private final Span written = new Span();

    private Component hands() {
        name.setId("certificate-name");
        name.getElement()
                .setAttribute("maxlength", Integer.toString(LONGEST_NAME))
                .setAttribute("autocomplete", "name");
        name.addValueChangeListener(event -> written.setText(event.getValue()));
        NativeLabel label = new NativeLabel(getTranslation("certificate.name"));
        label.setFor(name);
        Div fields = new Div(name, new PrintButton(getTranslation("certificate.print")));
        fields.addClassName("join-fields");
        Paragraph note = new Paragraph(getTranslation("certificate.note"));
        note.addClassName("small");
        Div hands = new Div(label, fields, note);
        hands.addClassNames("join", "no-print");
        return hands;
    }

    private Component sheet(Standing standing, String course, String date) {
        Div sheet = new Div();
        sheet.addClassName("certificate");
        written.addClassName("certificate-name");
        Paragraph what =
                new Paragraph(
                        getTranslation(
                                "certificate.did",
                                standing.sections(),
                                standing.pages().count(),
                                standing.questions()));
        UnorderedList parts = new UnorderedList();
        standing.parts().forEach(part -> parts.add(new ListItem(part.title())));
        sheet.add(
                new Paragraph("Amphi"),
                new H1(getTranslation("certificate.heading")),
                written,
                new Paragraph(getTranslation("certificate.followed")),
                strong(course),
                what,
                parts,
                new Paragraph(getTranslation("certificate.date", date)));
        return sheet;
    }

    private static Component strong(String course) {
        Paragraph title = new Paragraph(course);
        title.addClassName("certificate-course");
        return title;
    }

    private Component missing(Standing standing) {
        UnorderedList list = new UnorderedList();
        list.addClassName("missing");
        standing.pages()
                .filter(page -> !page.read() || !page.answered())
                .forEach(page -> list.add(missing(page)));
        Paragraph text =
                new Paragraph(
                        getTranslation(
                                "certificate.missing",
                                standing.sections() - standing.sectionsRead(),
                                standing.questions() - standing.questionsRight()));
        text.addClassName("lead");
        RouterLink map = new RouterLink(getTranslation("progress.title"), ProgressView.class);
        map.addClassName("secondary");
        Div ways = new Div(map);
        ways.addClassName("ways");
        return new Div(text, new Whereabouts(standing), list, ways);
    }

    private ListItem missing(PageStanding page) {
        RouterLink link = CourseView.link(page.page());
        long sections = page.sections().stream().filter(section -> !section.read()).count();
        int questions =
                page.quizzes().stream().mapToInt(quiz -> quiz.questions() - quiz.right()).sum();
        Span what =
                new Span(
                        getTranslation(
                                questions == 0
                                        ? "certificate.sections"
                                        : "certificate.sections.questions",
                                sections,
                                questions));
        what.addClassName("small");
        return new ListItem(link, what);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(day);
    }
}
