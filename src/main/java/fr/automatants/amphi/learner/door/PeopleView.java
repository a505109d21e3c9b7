package fr.automatants.amphi.learner.door;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.learner.account.Member;
import fr.automatants.amphi.learner.account.Roles;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everybody who has an account: an instructor gives the role here, takes it, and sees who did.
@Route("instructor/people")
@Access(Role.INSTRUCTOR)
public class PeopleView extends Main implements HasDynamicTitle {
    private final Roles roles;
    private final Member instructor;
    private final Input filter = new Input(ValueChangeMode.LAZY);
    private final Paragraph fault = new Paragraph();
    private final UnorderedList people = new UnorderedList();
    private final UnorderedList log = new UnorderedList();

    PeopleView(Roles roles, Visitors visitors) {
        this.roles = roles;
        instructor = visitors.member(VaadinRequest.getCurrent()).orElseThrow();
        addClassName("instructor");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        people.addClassName("people");
        log.addClassName("role-log");
        add(
                new H1(getTranslation("people.title")),
                new Paragraph(getTranslation("people.text")),
                search(),
                fault,
                people,
                new H2(getTranslation("people.log")),
                log);
        fill();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title") + " · Amphi";
    }

    private Component search() {
        filter.setId("people-filter");
        filter.getElement().setAttribute("autocomplete", "off");
        filter.addValueChangeListener(typed -> fill());
        NativeLabel label = new NativeLabel(getTranslation("people.filter"));
        label.setFor(filter);
        Div field = new Div(label, filter);
        field.addClassName("field");
        return field;
    }

    private void fill() {
        fault.setVisible(false);
        people.removeAll();
        roles.people(filter.getValue()).stream().map(this::item).forEach(people::add);
        log.removeAll();
        Stream<ListItem> lines = roles.log().stream().map(this::line);
        lines.forEach(log::add);
    }

    private ListItem item(Roles.Person person) {
        Member member = person.member();
        boolean drives = member.role() == Role.INSTRUCTOR;
        Span name = new Span(member.name());
        name.addClassName("name");
        Span mail = new Span(member.email());
        mail.addClassName("small");
        Span state = new Span(state(person, drives));
        state.addClassNames(drives ? "tag" : "small");
        Div who = new Div(name, mail, state);
        who.addClassName("who");
        NativeButton change =
                new NativeButton(getTranslation(drives ? "people.take" : "people.give"));
        change.addClassName("ghost");
        change.getElement()
                .setAttribute(
                        "aria-label",
                        change.getText() + getTranslation("people.of", member.name()));
        change.addClickListener(click -> change(member, drives ? Role.MEMBER : Role.INSTRUCTOR));
        return person.confirmed() ? new ListItem(who, change) : new ListItem(who);
    }

    private String state(Roles.Person person, boolean drives) {
        if (!person.confirmed()) {
            return getTranslation("people.unconfirmed");
        }
        return drives
                ? getTranslation("people.instructor")
                : getTranslation("people.seen", date(person.lastSeen(), false));
    }

    private void change(Member member, Role to) {
        Roles.Outcome outcome = roles.change(member.id(), to, instructor.id());
        fill();
        switch (outcome) {
            case DONE -> {}
            case LAST_INSTRUCTOR -> complain(getTranslation("people.last"));
            case NOT_ALLOWED -> complain(getTranslation("people.not-allowed"));
            case UNPROVED -> complain(getTranslation("people.unconfirmed"));
        }
    }

    private void complain(String text) {
        fault.setText(text);
        fault.setVisible(true);
    }

    private ListItem line(Roles.Change change) {
        String who = name(change.who(), "people.gone");
        String by = name(change.by(), "people.operator");
        String key = change.to() == Role.INSTRUCTOR ? "people.log.given" : "people.log.taken";
        return new ListItem(getTranslation(key, date(change.at(), true), who, by));
    }

    private String name(@Nullable String name, String otherwise) {
        return Objects.requireNonNullElseGet(name, () -> getTranslation(otherwise));
    }

    private String date(Instant when, boolean withTime) {
        DateTimeFormatter form =
                withTime
                        ? DateTimeFormatter.ofLocalizedDateTime(
                                FormatStyle.MEDIUM, FormatStyle.SHORT)
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        return form.withLocale(getLocale()).withZone(ZoneId.systemDefault()).format(when);
    }
}
