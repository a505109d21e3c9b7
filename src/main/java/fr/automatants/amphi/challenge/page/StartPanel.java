package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.automatants.amphi.challenge.Challenge;

/// What to begin with: pictures, a notebook, a program that hands in, the interface's description.
public final class StartPanel extends Composite<Section> {
    /// Shows a challenge's.
    ///
    /// @param hasKit whether there is a starter kit
    public StartPanel(Challenge challenge, boolean hasKit) {
        String data = "api/v1/challenges/" + challenge.slug() + "/data/";
        UnorderedList list = new UnorderedList(item(data + "train.npz", "train"));
        if (hasKit) {
            list.add(item(data + "starter-kit.zip", "kit"));
        }
        list.add(item("q/openapi", "api"));
        getContent().setId("start");
        getContent().addClassName("lesson-section");
        getContent().add(new H2(getTranslation("challenge.start.title")), list);
    }

    private ListItem item(String address, String key) {
        ListItem item =
                new ListItem(
                        BoardPanel.file(
                                address, getTranslation("challenge.start." + key + ".name")));
        item.add(" " + getTranslation("challenge.start." + key));
        return item;
    }
}
