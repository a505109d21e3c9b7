package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// The instructor's own page: open a class, or go back to one.
@Route("instructor")
@Access(Role.INSTRUCTOR)
public class InstructorView extends Main implements HasDynamicTitle {
    private static final int LONGEST_TITLE = 80;

    private final ClassService classes;
    private final Input title = new Input();

    InstructorView(ClassService classes) {
        this.classes = classes;
        addClassName("instructor");
        add(
                new H1(getTranslation("classroom.instructor.title")),
                new Paragraph(getTranslation("classroom.instructor.text")),
                opening(),
                new Anchor("/instructor/course", getTranslation("classroom.instructor.course")),
                new Text(" · "),
                new Anchor("/instructor/challenges", getTranslation("hosts.title")),
                new H2(getTranslation("classroom.instructor.classes")),
                list(classes.list()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("classroom.instructor.title") + " · Amphi";
    }

    private Component opening() {
        title.setId("class-title");
        title.getElement().setAttribute("maxlength", Integer.toString(LONGEST_TITLE));
        NativeLabel label = new NativeLabel(getTranslation("classroom.instructor.name"));
        label.setFor(title);
        NativeButton open = new NativeButton(getTranslation("classroom.instructor.open"));
        open.addClassName("primary");
        open.addClickListener(click -> open());
        Div fields = new Div(title, open);
        fields.addClassName("join-fields");
        Div opening = new Div(label, fields);
        opening.addClassName("join");
        return opening;
    }

    private void open() {
        String text = title.getValue();
        ClassCode code = classes.open(text.substring(0, Math.min(LONGEST_TITLE, text.length())));
        getUI().ifPresent(ui -> ui.navigate(DriveView.class, parameters(code)));
    }

    private Component list(List<Archive.Entry> entries) {
        if (entries.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("classroom.instructor.none"));
            none.addClassName("small");
            return none;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("class-list");
        entries.forEach(entry -> list.add(item(entry)));
        return list;
    }

    private ListItem item(Archive.Entry entry) {
        RouterLink drive = new RouterLink("", DriveView.class, parameters(entry.code()));
        String name =
                entry.title().isEmpty() ? getTranslation("classroom.untitled") : entry.title();
        Span when = new Span(when(entry));
        when.addClassName("small");
        drive.add(ClassHead.code(entry.code()), new Span(name), when);
        RouterLink watch =
                new RouterLink(
                        getTranslation("classroom.instructor.watch"),
                        ClassView.class,
                        parameters(entry.code()));
        watch.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("classroom.instructor.watch.label", entry.code()));
        watch.addClassName("ghost");
        return new ListItem(drive, watch);
    }

    private String when(Archive.Entry entry) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(entry.openedAt());
    }

    private static RouteParameters parameters(ClassCode code) {
        return new RouteParameters(new RouteParam("code", code.letters()));
    }
}
