package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/// The line above a run: the class's title, the reader's name, the class's code.
class ClassHead extends Composite<Header> {
    private final Span nickname = new Span();
    private final Span me = new Span(new Span(getTranslation("classroom.me")), nickname);

    ClassHead(LiveClass found) {
        String title = found.title();
        getContent().addClassName("class-head");
        getContent()
                .add(
                        new H1(title.isEmpty() ? getTranslation("classroom.untitled") : title),
                        me,
                        code(found.code()));
        me.addClassName("class-me");
        me.setVisible(false);
        nickname.addClassName("nickname");
    }

    /// Says under which name the reader is here.
    void call(Nickname name) {
        nickname.setText(name.text());
        me.setVisible(true);
    }

    /// Says how to join, big enough for the last row.
    static Component code(ClassCode code) {
        Span letters = new Span(code.letters());
        letters.addClassName("class-code");
        return letters;
    }
}
