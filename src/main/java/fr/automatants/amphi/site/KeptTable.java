package fr.automatants.amphi.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// What is kept, why, and for how long, in plain words: the register's short form for readers.
class KeptTable extends Composite<Div> {
    private static final List<String> ROWS =
            List.of(
                    "cookie",
                    "progress",
                    "answers",
                    "nickname",
                    "account",
                    "models",
                    "address",
                    "nobody");

    KeptTable(long days) {
        DescriptionList list = new DescriptionList();
        list.addClassName("glossary");
        for (String row : ROWS) {
            Div pair =
                    new Div(
                            new DescriptionList.Term(getTranslation("me.kept." + row)),
                            new DescriptionList.Description(
                                    getTranslation("me.kept." + row + ".why", days)));
            list.getElement().appendChild(pair.getElement());
        }
        getContent().add(list);
    }
}
