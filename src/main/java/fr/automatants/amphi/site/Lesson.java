package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.course.Segment;
import fr.automatants.amphi.widget.Answers;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetRegistry;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;

/// The sections of a page, their widgets alive; its browser element tells which sections were seen.
@Tag("amphi-lesson")
@JsModule("./site/lesson.ts")
@JsModule("./site/formula.ts")
@JsModule("./site/term.ts")
public class Lesson extends Component implements HasComponents {
    private final WidgetRegistry widgets;
    private final QueryParameters states;
    private final Consumer<String> tried;
    private final Function<String, Answers> answers;
    private final WidgetIds ids;

    Lesson(
            Page page,
            WidgetRegistry widgets,
            QueryParameters states,
            Consumer<String> seen,
            Consumer<String> tried) {
        this(page, widgets, states, seen, tried, widget -> Answers.unkept());
    }

    /// `answers` gives what the person has answered to a widget of the page.
    Lesson(
            Page page,
            WidgetRegistry widgets,
            QueryParameters states,
            Consumer<String> seen,
            Consumer<String> tried,
            Function<String, Answers> answers) {
        this.widgets = widgets;
        this.states = states;
        this.tried = tried;
        this.answers = answers;
        ids = new WidgetIds(page);
        getElement().setAttribute("lang", page.language());
        page.sections().forEach(section -> add(section(section)));
        addListener(Seen.class, event -> seen.accept(event.section()));
    }

    private Component section(fr.automatants.amphi.course.Section section) {
        Section part = new Section();
        part.setId(section.id());
        part.addClassName("lesson-section");
        if (!section.title().isEmpty()) {
            part.add(heading(section));
        }
        Iterator<String> names = ids.in(section).iterator();
        section.segments().forEach(segment -> part.add(component(segment, names)));
        return part;
    }

    private Component heading(fr.automatants.amphi.course.Section section) {
        Anchor anchor = new Anchor("#" + section.id(), "#");
        anchor.addClassName("anchor");
        anchor.getElement().setAttribute("router-ignore", true);
        anchor.getElement()
                .setAttribute("aria-label", getTranslation("page.anchor", section.title()));
        H2 heading = new H2(section.title());
        heading.add(anchor);
        return heading;
    }

    private Component component(Segment segment, Iterator<String> names) {
        return switch (segment) {
            case Segment.Prose prose -> new Prose(prose.html());
            case Segment.Formula formula -> new Formula(formula.tex());
            case Segment.Widget widget -> widgets.create(widget, context(names.next()));
        };
    }

    private WidgetContext context(String id) {
        return new WidgetContext(
                id, states.getSingleParameter(id), () -> tried.accept(id), answers.apply(id));
    }

    /// A section has been read to its end.
    @DomEvent("section-seen")
    public static class Seen extends ComponentEvent<Lesson> {
        private final String section;

        /// Made by Flow.
        public Seen(
                Lesson source,
                boolean fromClient,
                @EventData("event.detail.section") String section) {
            super(source, fromClient);
            this.section = section;
        }

        String section() {
            return section;
        }
    }
}
