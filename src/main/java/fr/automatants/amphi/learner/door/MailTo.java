package fr.automatants.amphi.learner.door;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.automatants.amphi.learner.account.EmailAddress;

/// Where a mail has gone, so that a slip of the finger is seen; and what to do if none comes.
class MailTo extends Composite<Div> {
    MailTo(EmailAddress address) {
        Paragraph to = new Paragraph(address.text());
        to.addClassName("command");
        Paragraph missing = new Paragraph(getTranslation("door.sent.missing"));
        missing.addClassName("small");
        getContent().addClassName("mail-to");
        getContent().add(to, missing);
    }
}
