package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/// The line above a run: the class's title, and its code.
class ClassHead extends Composite<Header> {
    ClassHead(LiveClass found) {
        String title = found.title();
        getContent().addClassName("class-head");
        getContent()
                .add(
                        new H1(title.isEmpty() ? getTranslation("classroom.untitled") : title),
                        code(found.code()));
    }

    /// Says how to join, big enough for the last row.
    static Component code(ClassCode code) {
        Span letters = new Span(code.letters());
        letters.addClassName("class-code");
        return letters;
    }
}
