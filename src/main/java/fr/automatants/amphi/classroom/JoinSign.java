package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.net.URL;

/// How the room joins: the code and the address, in large letters; and who has.
class JoinSign extends Composite<Header> {
    private final LiveClass found;
    private final Span address = new Span();

    JoinSign(LiveClass found, Component guests) {
        this.found = found;
        String title = found.title();
        H1 heading = new H1(title.isEmpty() ? getTranslation("classroom.untitled") : title);
        address.addClassName("class-address");
        Span how = new Span(new Span(getTranslation("classroom.drive.join")), address);
        how.addClassName("class-how");
        getContent().addClassName("class-head");
        getContent().add(heading, guests, how, ClassHead.code(found.code()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // only the browser knows under which name it found the server
        event.getUI().getPage().fetchCurrentURL(this::show);
    }

    private void show(URL url) {
        address.setText(Address.of(found.code(), url.getAuthority()));
    }
}
