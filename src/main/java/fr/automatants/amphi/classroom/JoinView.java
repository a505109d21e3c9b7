package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;

/// The way into a class for who was told its five letters.
@Route("class")
@Access(Role.GUEST)
public class JoinView extends Main implements HasDynamicTitle {
    JoinView() {
        addClassName("message");
        add(
                new H1(getTranslation("classroom.join.title")),
                new Paragraph(getTranslation("classroom.join.text")),
                new JoinForm());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("classroom.join.title") + " · Amphi";
    }
}
