package fr.automatants.amphi.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import fr.automatants.amphi.site.Standing.Place;

/// Where the reader was, and the way on from there; nothing for who has not begun.
class Whereabouts extends Composite<Div> {
    Whereabouts(Standing standing) {
        getContent().addClassName("whereabouts");
        if (standing.last().isEmpty()) {
            setVisible(false);
        } else {
            standing.next().ifPresentOrElse(this::goOn, this::allRead);
        }
    }

    private void goOn(Place place) {
        String section = place.section().title();
        Paragraph where =
                new Paragraph(
                        section.isEmpty()
                                ? getTranslation("whereabouts.page", place.page().title())
                                : getTranslation(
                                        "whereabouts.section", place.page().title(), section));
        Anchor on =
                new Anchor(
                        "/course/" + place.page().slug() + "#" + place.section().id(),
                        getTranslation("whereabouts.on"));
        // a full load, so that the browser scrolls to the section
        on.getElement().setAttribute("router-ignore", true);
        on.addClassName("primary");
        getContent().add(where, on);
    }

    private void allRead() {
        RouterLink certificate =
                new RouterLink(getTranslation("whereabouts.certificate"), CertificateView.class);
        certificate.addClassName("primary");
        getContent().add(new Paragraph(getTranslation("whereabouts.all")), certificate);
    }
}
