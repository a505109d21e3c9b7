package fr.automatants.amphi.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;

/// A page that only says something, calmly, and shows the way back to the course.
abstract class MessageView extends Main implements HasDynamicTitle {
    private final String key;

    MessageView(String key) {
        this.key = key;
        addClassName("message");
        Div mark = new Div(getTranslation(key + ".mark"));
        mark.addClassName("mark-large");
        mark.getElement().setAttribute("aria-hidden", "true");
        RouterLink home = new RouterLink(getTranslation("site.home"), HomeView.class);
        home.addClassName("primary");
        add(
                mark,
                new H1(getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".text")),
                home);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation(key + ".title"));
    }
}
