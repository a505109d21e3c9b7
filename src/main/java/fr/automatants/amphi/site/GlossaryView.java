package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Term;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/// Every word of the course with its definition, in the alphabet's order.
@Route("glossary")
@Access(Role.GUEST)
public class GlossaryView extends Div implements HasDynamicTitle {
    private final String language = Language.of(getLocale()).code();

    GlossaryView(Library library) {
        addClassNames("page", "alone");
        List<Term> terms = library.glossary().terms();
        add(new Main(head(terms.size()), list(terms)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("glossary.title"));
    }

    private Header head(int count) {
        Paragraph lead = new Paragraph(getTranslation("glossary.text", count));
        lead.addClassName("lead");
        return new Header(new H1(getTranslation("glossary.title")), lead);
    }

    /// Each word and its definition share a `div` of the `dl`, for their row.
    private Component list(List<Term> terms) {
        DescriptionList list = new DescriptionList();
        list.addClassName("glossary");
        terms.stream()
                .sorted(Comparator.comparing(this::name, Collator.getInstance(getLocale())))
                .forEach(term -> list.getElement().appendChild(row(term).getElement()));
        return list;
    }

    private Div row(Term term) {
        DescriptionList.Description definition =
                new DescriptionList.Description(new Span(term.definition(language)));
        if (!term.address().isEmpty()) {
            Anchor more = new Anchor(term.address(), getTranslation("glossary.more"));
            more.setAriaLabel(getTranslation("glossary.more.label", name(term)));
            definition.add(new Span(" "), more);
        }
        Div row = new Div(new DescriptionList.Term(name(term)), definition);
        row.setId(term.id());
        return row;
    }

    private String name(Term term) {
        return term.name(language);
    }
}
