package fr.automatants.amphi.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinService;
import fr.automatants.amphi.learner.Erasures;
import fr.automatants.amphi.learner.Visitor;
import fr.automatants.amphi.learner.account.Member;
import java.util.Optional;
import java.util.UUID;

/// Erases a person, once they have said so twice.
class EraseCard extends Composite<Div> {
    private final Erasures erasures;
    private final UUID learner;
    private final Optional<Member> member;

    /// @param member whose account goes too, if they have one
    EraseCard(Erasures erasures, UUID learner, Optional<Member> member) {
        this.erasures = erasures;
        this.learner = learner;
        this.member = member;
        getContent().addClassName("card");
        ask();
    }

    private void ask() {
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("me.erase.text")));
        member.map(this::account).ifPresent(getContent()::add);
        getContent().add(buttons(button("me.erase.ask", "secondary", this::askAgain)));
    }

    private void askAgain() {
        getContent().removeAll();
        Paragraph sure =
                new Paragraph(
                        member.map(known -> getTranslation("me.erase.sure.account", known.email()))
                                .orElseGet(() -> getTranslation("me.erase.sure")));
        sure.getElement().setAttribute("role", "alert");
        NativeButton no = button("me.erase.no", "secondary", this::ask);
        getContent().add(sure, buttons(no, button("me.erase.yes", "danger", this::erase)));
        no.focus();
    }

    private Paragraph account(Member known) {
        return new Paragraph(getTranslation("me.erase.account", known.email()));
    }

    private void erase() {
        erasures.erase(learner);
        Visitor.forget(VaadinService.getCurrentRequest(), VaadinService.getCurrentResponse());
        // a full load, so that no open view keeps what is gone
        getUI().ifPresent(ui -> ui.getPage().setLocation("/me"));
    }

    private NativeButton button(String key, String className, Runnable pressed) {
        NativeButton button = new NativeButton(getTranslation(key), click -> pressed.run());
        button.addClassName(className);
        return button;
    }

    private static Component buttons(NativeButton... all) {
        Div buttons = new Div(all);
        buttons.addClassName("ways");
        return buttons;
    }
}
