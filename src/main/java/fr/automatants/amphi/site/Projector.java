package fr.automatants.amphi.site;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import fr.automatants.amphi.course.Page;
import java.util.List;
import java.util.stream.Collectors;

/// Shows a page one section at a time for a room (`?view=projector`), and prints it as a handout;
/// the browser does both, the server says what comes before and after the page.
@Tag("amphi-projector")
@JsModule("./site/projector.ts")
class Projector extends Component {
    private static final List<String> LABELS =
            List.of("project", "print", "bar", "previous", "next", "leave", "count");

    Projector(List<Page> pages, Page here) {
        getElement().setProperty("pageTitle", here.title());
        int index = pages.stream().map(Page::slug).toList().indexOf(here.slug());
        if (index > 0) {
            Page before = pages.get(index - 1);
            neighbour("previous", before, "#" + before.sections().getLast().id());
        }
        if (index >= 0 && index < pages.size() - 1) {
            neighbour("next", pages.get(index + 1), "");
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .setPropertyJson(
                        "labels",
                        JacksonUtils.getMapper()
                                .valueToTree(
                                        LABELS.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                key -> key, this::label))));
    }

    private String label(String key) {
        return getTranslation("projector." + key);
    }

    private void neighbour(String which, Page page, String hash) {
        getElement()
                .setProperty(which + "Page", "course/" + page.slug() + "?view=projector" + hash);
        getElement().setProperty(which + "Title", page.title());
    }
}
