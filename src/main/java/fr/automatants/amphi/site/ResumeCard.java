package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.automatants.amphi.learner.ResumeLinks;
import fr.automatants.amphi.learner.Secret;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;

/// The private link that brings a person back: made here, shown once, revoked here.
class ResumeCard extends Composite<Div> {
    private final ResumeLinks links;
    private final UUID learner;
    private final Secret here;

    ResumeCard(ResumeLinks links, UUID learner, Secret here) {
        this.links = links;
        this.learner = learner;
        this.here = here;
        getContent().addClassName("card");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("resume.what")));
        links.made(learner)
                .ifPresentOrElse(
                        at ->
                                getContent()
                                        .add(
                                                new Paragraph(
                                                        getTranslation("resume.made", date(at))),
                                                buttons(
                                                        button("resume.again", this::make),
                                                        button("resume.revoke", this::revoke))),
                        () -> getContent().add(buttons(button("resume.make", this::make))));
    }

    private void make() {
        Secret link = links.make(learner);
        getContent().removeAll();
        Paragraph once = new Paragraph(getTranslation("resume.once"));
        getContent().add(once, new TakeAway("/resume/" + link.text()));
        getContent().add(buttons(button("resume.revoke", this::revoke)));
    }

    private void revoke() {
        links.revoke(learner, here);
        show();
        Paragraph gone = new Paragraph(getTranslation("resume.gone"));
        gone.getElement().setAttribute("role", "status");
        getContent().add(gone);
    }

    private NativeButton button(String key, Runnable pressed) {
        NativeButton button = new NativeButton(getTranslation(key), click -> pressed.run());
        button.addClassName("secondary");
        return button;
    }

    private static Component buttons(NativeButton... all) {
        Div buttons = new Div(all);
        buttons.addClassName("ways");
        return buttons;
    }

    private String date(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
