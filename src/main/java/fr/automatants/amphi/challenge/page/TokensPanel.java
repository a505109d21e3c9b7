package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.automatants.amphi.challenge.Tokens;
import fr.automatants.amphi.learner.Secret;
import java.util.UUID;

/// A member's tokens: make one for a program, see them, revoke them.
final class TokensPanel extends Composite<Div> {
    private static final int LONGEST_NAME = 60;

    private final Tokens tokens;
    private final UUID account;
    private final Input name = new Input();
    private final Div fresh = new Div();
    private final UnorderedList list = new UnorderedList();

    TokensPanel(Tokens tokens, UUID account) {
        this.tokens = tokens;
        this.account = account;
        fresh.getElement().setAttribute("role", "status");
        list.addClassName("class-list");
        getContent()
                .add(
                        new H3(getTranslation("challenge.tokens.title")),
                        new Paragraph(getTranslation("challenge.tokens.text")),
                        making(),
                        fresh,
                        list);
        show();
    }

    private Component making() {
        name.setId("token-name");
        name.getElement().setAttribute("maxlength", "" + LONGEST_NAME);
        NativeLabel label = new NativeLabel(getTranslation("challenge.tokens.name"));
        label.setFor(name);
        NativeButton make = new NativeButton(getTranslation("challenge.tokens.make"));
        make.addClassName("primary");
        make.addClickListener(click -> make());
        Div fields = new Div(name, make);
        fields.addClassName("join-fields");
        Div making = new Div(label, fields);
        making.addClassName("join");
        return making;
    }

    private void make() {
        String text = name.getValue().strip();
        String kept = text.substring(0, Math.min(LONGEST_NAME, text.length()));
        Secret secret =
                tokens.issue(
                        account,
                        kept.isEmpty() ? getTranslation("challenge.tokens.unnamed") : kept,
                        Tokens.Scope.SUBMIT);
        name.clear();
        fresh.removeAll();
        fresh.add(new Paragraph(getTranslation("challenge.tokens.once")), new Code(secret.text()));
        show();
    }

    private void show() {
        list.removeAll();
        tokens.of(account).forEach(card -> list.add(item(card)));
    }

    private ListItem item(Tokens.Card card) {
        NativeButton revoke = new NativeButton(getTranslation("challenge.tokens.revoke"));
        revoke.getElement()
                .setAttribute(
                        "aria-label", getTranslation("challenge.tokens.revoke.label", card.name()));
        revoke.addClickListener(click -> {
            tokens.revoke(account, card.id());
            fresh.removeAll();
            show();
        });
        return new ListItem(new Span(card.name()), revoke);
    }
}
