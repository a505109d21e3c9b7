package fr.automatants.amphi.learner.door;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import fr.automatants.amphi.learner.account.Accounts;
import fr.automatants.amphi.learner.account.Member;
import fr.automatants.amphi.learner.account.Sessions;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;

/// One's own account: name, password, and the ways out.
@Route("account")
@Access(Role.MEMBER)
public class AccountView extends DoorView implements BeforeEnterObserver {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Visitors visitors;

    AccountView(Accounts accounts, Sessions sessions, Visitors visitors) {
        super("account");
        this.accounts = accounts;
        this.sessions = sessions;
        this.visitors = visitors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Member member = visitors.member(VaadinRequest.getCurrent()).orElseThrow();
        show("account", profile(member));
        if (member.role() == Role.INSTRUCTOR) {
            addComponentAtIndex(2, instructorsPlaces());
        }
        if (accounts.hasPassword(member.id())) {
            add(new H2(getTranslation("account.password")), password(member));
        }
        add(new H2(getTranslation("account.out")), out(member));
    }

    private Component instructorsPlaces() {
        // the classes' view is another feature's: known by its address
        return ways(
                new Anchor("/instructor", getTranslation("account.classes")),
                link("people.title", PeopleView.class));
    }

    private Component profile(Member member) {
        Field email = Field.email(getTranslation("door.email"));
        email.setValue(member.email());
        email.attribute("readonly", "");
        Field name = Field.name(getTranslation("door.name"));
        name.setValue(member.name());
        Paragraph saved = said("account.name.saved");
        DoorForm form =
                new DoorForm(
                        getTranslation("account.name.save"),
                        () ->
                                name(name)
                                        .ifPresent(text -> {
                                            accounts.rename(member.id(), text);
                                            name.setValue(text);
                                            saved.setVisible(true);
                                        }),
                        email,
                        name);
        return new Div(form, saved);
    }

    private Component password(Member member) {
        PasswordEntry before =
                PasswordEntry.known("password", getTranslation("account.password.before"));
        PasswordEntry after = PasswordEntry.chosen(getTranslation("door.password.new"));
        return new DoorForm(
                getTranslation("account.password.change"),
                () -> change(member, before, after),
                before,
                after);
    }

    private void change(Member member, PasswordEntry before, PasswordEntry after) {
        if (!after.good(member.name(), member.email())) {
            return;
        }
        if (accounts.changePassword(member.id(), before.value(), after.value())) {
            // every browser is signed out now, and this one comes in again
            enter(visitors, member.id(), "/account");
        } else {
            before.complain(getTranslation("account.password.wrong"));
        }
    }

    private Component out(Member member) {
        NativeButton here = new NativeButton(getTranslation("account.out.here"));
        here.addClassName("secondary");
        here.addClickListener(click -> leave());
        NativeButton everywhere = new NativeButton(getTranslation("account.out.everywhere"));
        everywhere.addClassName("secondary");
        everywhere.addClickListener(click -> {
            sessions.closeAll(member.id());
            leave();
        });
        Paragraph why = new Paragraph(getTranslation("account.out.text"));
        why.addClassName("small");
        Div buttons = new Div(here, everywhere);
        buttons.addClassName("ways");
        return new Div(why, buttons);
    }

    private void leave() {
        visitors.signOut(VaadinRequest.getCurrent(), VaadinService.getCurrentResponse());
        getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
        VaadinSession.getCurrent().getSession().invalidate();
    }

    private Paragraph said(String key) {
        Paragraph said = new Paragraph(getTranslation(key));
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        said.setVisible(false);
        return said;
    }
}
