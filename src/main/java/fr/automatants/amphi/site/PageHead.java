package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.automatants.amphi.course.Page;
import java.util.List;

/// What stands above a page's text: where one is, its title, its summary, its goals, a word if
/// untranslated.
class PageHead extends Composite<Header> {
    PageHead(Page page, Component... eyebrow) {
        Paragraph where = new Paragraph(eyebrow);
        where.addClassName("eyebrow");
        Paragraph lead = new Paragraph(page.summary());
        lead.addClassName("lead");
        getContent().addClassName("page-head");
        getContent().add(where, new H1(page.title()), lead);
        if (!page.goals().isEmpty()) {
            getContent().add(goals(page.goals()));
        }
        if (page.fallback()) {
            getContent().addComponentAsFirst(banner());
        }
    }

    PageHead(Page page, String eyebrow) {
        this(page, new Text(eyebrow));
    }

    private Component goals(List<String> goals) {
        Paragraph introduction = new Paragraph(getTranslation("page.goals"));
        introduction.setId("goals");
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("aria-labelledby", "goals");
        goals.forEach(goal -> list.add(new ListItem(goal)));
        Div box = new Div(introduction, list);
        box.addClassName("goals");
        return box;
    }

    private Paragraph banner() {
        Paragraph banner = new Paragraph(getTranslation("page.untranslated"));
        banner.addClassName("banner");
        return banner;
    }
}
