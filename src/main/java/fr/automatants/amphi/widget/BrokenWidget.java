package fr.automatants.amphi.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.automatants.amphi.course.Fault;
import java.util.List;

/// The card that stands in for a widget whose block is faulty: which file, which line, what to write.
public class BrokenWidget extends Section {
    BrokenWidget(String name, List<Fault> faults) {
        addClassNames("widget", "broken");
        getElement().setAttribute("aria-label", getTranslation("widget.broken.title", name));
        add(new H3(getTranslation("widget.broken.title", name)));
        add(new Paragraph(getTranslation("widget.broken.rest")));
        add(list(faults));
    }

    private UnorderedList list(List<Fault> faults) {
        UnorderedList list = new UnorderedList();
        faults.forEach(fault -> list.add(item(fault)));
        return list;
    }

    private ListItem item(Fault fault) {
        Span where = new Span(fault.where().file() + ":" + fault.where().line());
        where.addClassName("where");
        Div what =
                new Div(
                        getTranslation(
                                "fault." + fault.kind().key(),
                                fault.subject(),
                                fault.found(),
                                fault.expected()));
        ListItem item = new ListItem(where, what);
        if (!fault.suggestion().isEmpty()) {
            item.add(new Div(getTranslation("fault.suggestion", fault.suggestion())));
        }
        return item;
    }
}
