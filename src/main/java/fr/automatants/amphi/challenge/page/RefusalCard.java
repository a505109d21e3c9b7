package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.automatants.amphi.challenge.Words;
import fr.automatants.amphi.engine.file.Refusal;

/// Why a file is not read, and what to mend: where, what stands there, what was expected.
final class RefusalCard extends Composite<Div> {
    RefusalCard(Refusal refusal) {
        getContent().addClassName("refusal");
        Words words = new Words(getLocale());
        Paragraph sentence = new Paragraph(words.refusal(refusal));
        sentence.addClassName("fault");
        sentence.getElement().setAttribute("role", "alert");
        DescriptionList list = new DescriptionList();
        fact(list, "where", words.field(refusal));
        fact(list, "found", words.found(refusal));
        fact(list, "expected", words.expected(refusal));
        getContent().add(sentence, list, new Paragraph(getTranslation("challenge.upload.mend")));
    }

    private void fact(DescriptionList list, String key, String value) {
        if (!value.isEmpty()) {
            list.add(
                    new DescriptionList.Term(getTranslation("challenge.fact." + key)),
                    new DescriptionList.Description(value));
        }
    }
}
