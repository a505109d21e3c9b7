package fr.automatants.amphi.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import fr.automatants.amphi.course.Page;

/// What stands above a page's text: where one is, its title, its summary, a word if untranslated.
class PageHead extends Composite<Header> {
    PageHead(Page page, String eyebrow) {
        Paragraph where = new Paragraph(eyebrow);
        where.addClassName("eyebrow");
        Paragraph lead = new Paragraph(page.summary());
        lead.addClassName("lead");
        getContent().add(where, new H1(page.title()), lead);
        if (page.fallback()) {
            Paragraph banner = new Paragraph(getTranslation("page.untranslated"));
            banner.addClassName("banner");
            getContent().addComponentAsFirst(banner);
        }
    }
}
