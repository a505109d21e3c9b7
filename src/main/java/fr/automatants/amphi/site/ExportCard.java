package fr.automatants.amphi.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/// Everything that is kept of a person, as a file.
class ExportCard extends Composite<Div> {
    ExportCard(Dossier dossier, UUID learner) {
        Anchor take =
                new Anchor(
                        Downloads.text("amphi.json", "application/json", () -> dossier.of(learner)),
                        getTranslation("me.export.take"));
        take.addClassName("secondary");
        take.getElement().setAttribute("router-ignore", true);
        Div ways = new Div(take);
        ways.addClassName("ways");
        getContent().addClassName("card");
        getContent().add(new Paragraph(getTranslation("me.export.text")), ways);
    }
}
