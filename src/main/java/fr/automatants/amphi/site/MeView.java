package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.learner.Erasures;
import fr.automatants.amphi.learner.GuestConfig;
import fr.automatants.amphi.learner.ResumeLinks;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;

/// What is kept of the person at this browser, why and for how long; to take away, and to erase.
@Route("me")
@Access(Role.GUEST)
public class MeView extends Div implements HasDynamicTitle {
    MeView(
            Reader reader,
            Dossier dossier,
            ResumeLinks links,
            Erasures erasures,
            Visitors visitors,
            GuestConfig config) {
        addClassNames("page", "alone");
        Main main = new Main(head(), new KeptTable(config.keep().toDays()));
        reader.known()
                .ifPresentOrElse(
                        learner ->
                                main.add(
                                        section(
                                                "resume",
                                                links.needless(learner)
                                                        ? new Paragraph(
                                                                getTranslation("resume.needless"))
                                                        : new ResumeCard(
                                                                links,
                                                                learner,
                                                                reader.secret().orElseThrow())),
                                        section("export", new ExportCard(dossier, learner)),
                                        section(
                                                "erase",
                                                new EraseCard(
                                                        erasures,
                                                        learner,
                                                        visitors.member(
                                                                VaadinRequest.getCurrent())))),
                        () -> main.add(nothing()));
        add(main);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("me.title"));
    }

    private Component head() {
        Paragraph lead = new Paragraph(getTranslation("me.text"));
        lead.addClassName("lead");
        return new Header(new H1(getTranslation("me.title")), lead);
    }

    private Component section(String id, Component content) {
        Section section = new Section(new H2(getTranslation("me." + id + ".title")), content);
        section.setId(id);
        return section;
    }

    private Component nothing() {
        Paragraph nothing = new Paragraph(getTranslation("me.nothing"));
        nothing.addClassName("banner");
        return nothing;
    }
}
