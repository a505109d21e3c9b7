package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Lookout;
import fr.automatants.amphi.challenge.Reception;
import fr.automatants.amphi.challenge.Submissions;
import fr.automatants.amphi.challenge.Tokens;
import java.util.Optional;

/// A member's own part of a challenge's page: hand in, what became of it, and their tokens.
public final class MemberPanel extends Composite<Section> {
    /// Shows a member's part, or says how to become one.
    public MemberPanel(
            Challenge challenge,
            Optional<Signed> signed,
            Submissions submissions,
            Reception reception,
            Lookout lookout,
            Tokens tokens) {
        getContent().setId("mine");
        getContent().addClassName("lesson-section");
        getContent().add(new H2(getTranslation("challenge.mine.title")));
        signed.ifPresentOrElse(
                member ->
                        getContent()
                                .add(
                                        new Desk(
                                                challenge, member, submissions, reception, lookout),
                                        new TokensPanel(tokens, member.account())),
                () -> invite(challenge));
    }

    private void invite(Challenge challenge) {
        Paragraph words = new Paragraph(getTranslation("challenge.mine.guest"));
        Anchor door =
                new Anchor(
                        "sign-in?next=/challenge/" + challenge.slug(),
                        getTranslation("challenge.mine.sign-in"));
        door.addClassName("primary");
        getContent().add(words, door);
    }
}
