package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Rules;
import java.util.List;

/// What a challenge without a page of its own asks for.
public final class RulesPanel extends Composite<Section> {
    /// Shows a challenge's rules in the page's language.
    public RulesPanel(Challenge challenge) {
        Rules rules = new Rules(challenge, getLocale());
        getContent().setId("rules");
        getContent().addClassName("lesson-section");
        getContent()
                .add(
                        new H2(getTranslation("challenge.rules.title")),
                        new Paragraph(rules.problem()),
                        new Paragraph(rules.judged()),
                        list(rules.tracks()),
                        list(rules.terms()));
    }

    private static UnorderedList list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
