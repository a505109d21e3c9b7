package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Party;
import fr.automatants.amphi.challenge.Teams;
import fr.automatants.amphi.classroom.NicknameText;
import fr.automatants.amphi.learner.Secret;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// A member's team: found one, join one, invite others, leave.
public final class TeamPanel extends Composite<Div> {
    private final Challenge challenge;
    private final Teams teams;
    private final UUID account;
    private final Function<String, Component> takeAway;
    private final Input name = new Input();
    private final Div form = new Div();

    /// @param invitation the link by which the member came
    /// @param takeAway shows an address so that it can be taken along
    public TeamPanel(
            Challenge challenge,
            Teams teams,
            UUID account,
            Optional<String> invitation,
            Function<String, Component> takeAway) {
        this.challenge = challenge;
        this.teams = teams;
        this.account = account;
        this.takeAway = takeAway;
        invitation.ifPresentOrElse(this::invited, this::show);
    }

    private void show(Component... words) {
        getContent().removeAll();
        getContent().add(words);
        teams.of(challenge, account).ifPresentOrElse(this::team, this::founding);
    }

    private void invited(String link) {
        Optional<Secret> secret = Secret.of(link);
        secret.flatMap(known -> teams.invited(challenge, known))
                .filter(team -> teams.of(challenge, account).isEmpty())
                .ifPresentOrElse(
                        team -> getContent().add(invitation(team, secret.orElseThrow())),
                        () ->
                                show(
                                        said(
                                                teams.of(challenge, account).isPresent()
                                                        ? "in-a-team"
                                                        : "unknown")));
    }

    private Component invitation(Teams.Card team, Secret link) {
        Div card =
                card(
                        new H2(getTranslation("team.invited", team.name())),
                        members(team),
                        new Paragraph(getTranslation("team.join.text")));
        card.add(ways(button("team.join", "primary", () -> join(link))));
        return card;
    }

    private void join(Secret link) {
        Teams.Joining outcome = teams.join(challenge, link, account);
        show(said(outcome.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private void founding() {
        name.setId("team-name");
        name.getElement().setAttribute("maxlength", "60").setAttribute("autocomplete", "off");
        NativeLabel label = new NativeLabel(getTranslation("team.name"));
        label.setFor(name);
        NativeButton found = button("team.found", "primary", this::found);
        found.addClickShortcut(Key.ENTER).listenOn(name);
        Div fields = new Div(name, found);
        fields.addClassName("join-fields");
        form.removeAll();
        form.add(label, fields);
        form.addClassName("join");
        getContent()
                .add(
                        card(
                                new H2(getTranslation("team.found.title")),
                                new Paragraph(getTranslation("team.found.text")),
                                form));
    }

    private void found() {
        switch (teams.found(challenge, account, name.getValue())) {
            case Teams.Founding.Done() -> show(said("founded"));
            case Teams.Founding.NameTaken() -> complain(getTranslation("team.taken"));
            case Teams.Founding.NotNow() -> show(said("not-now"));
            case Teams.Founding.BadName(var fault) -> complain(NicknameText.of(fault, this));
        }
    }

    private void complain(String text) {
        Paragraph fault = new Paragraph(text);
        fault.setId("team-name-fault");
        fault.addClassName("field-fault");
        fault.getElement().setAttribute("role", "alert");
        form.add(fault);
        form.getChildren()
                .filter(old -> old != fault && old instanceof Paragraph)
                .forEach(form::remove);
        name.getElement().setAttribute("aria-describedby", "team-name-fault");
        name.focus();
    }

    private void team(Teams.Card team) {
        Div card = card(new H2(team.name()), members(team));
        card.add(new Paragraph(getTranslation(team.counts() ? "team.counts" : "team.waits")));
        if (!team.isFull()) {
            card.add(
                    new Paragraph(
                            getTranslation(team.invites() ? "team.link.there" : "team.link.none")));
            card.add(inviting(team));
        }
        card.add(
                team.fixed()
                        ? new Paragraph(getTranslation("team.fixed"))
                        : ways(button("team.leave", "secondary", this::leave)));
        getContent().add(card);
    }

    private Component inviting(Teams.Card team) {
        Div ways =
                ways(
                        button(
                                team.invites() ? "team.link.again" : "team.link.make",
                                "primary",
                                this::invite));
        if (team.invites()) {
            ways.add(button("team.link.revoke", "secondary", this::revoke));
        }
        return ways;
    }

    private void invite() {
        teams.invite(challenge, account)
                .ifPresent(secret -> {
                    String address = "/challenge/" + challenge.slug() + "/team/" + secret.text();
                    show(
                            card(
                                    new Paragraph(getTranslation("team.link.once")),
                                    takeAway.apply(address)));
                });
    }

    private void revoke() {
        teams.revoke(challenge, account);
        show(said("revoked"));
    }

    private void leave() {
        show(said(teams.leave(challenge, account) ? "left" : "stays"));
    }

    private UnorderedList members(Teams.Card team) {
        UnorderedList list = new UnorderedList();
        for (Party.Person person : team.members()) {
            list.add(new ListItem(person.name()));
        }
        return list;
    }

    private Paragraph said(String key) {
        Paragraph said = new Paragraph(getTranslation("team.said." + key));
        said.addClassName("banner");
        said.getElement().setAttribute("role", "status");
        return said;
    }

    private NativeButton button(String key, String className, Runnable pressed) {
        NativeButton button = new NativeButton(getTranslation(key), click -> pressed.run());
        button.addClassName(className);
        return button;
    }

    private static Div card(Component... content) {
        Div card = new Div(content);
        card.addClassName("card");
        return card;
    }

    private static Div ways(Component... all) {
        Div ways = new Div(all);
        ways.addClassName("ways");
        return ways;
    }
}
