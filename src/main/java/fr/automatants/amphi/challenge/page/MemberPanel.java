package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Standing;
import fr.automatants.amphi.challenge.Submissions;
import fr.automatants.amphi.challenge.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A member's own part of a challenge's page: what they handed in, and their tokens.
public final class MemberPanel extends Composite<Section> {
    /// Shows a member's part, or says how to become one.
    public MemberPanel(
            Challenge challenge, Optional<UUID> account, Submissions submissions, Tokens tokens) {
        getContent().setId("mine");
        getContent().addClassName("lesson-section");
        getContent().add(new H2(getTranslation("challenge.mine.title")));
        account.ifPresentOrElse(
                member -> show(submissions.of(challenge, member), new TokensPanel(tokens, member)),
                this::invite);
    }

    private void show(List<Standing> standings, TokensPanel tokens) {
        if (standings.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("challenge.mine.nothing")));
        } else {
            getContent().add(new HistoryTable(standings));
        }
        getContent().add(tokens);
    }

    private void invite() {
        Paragraph words = new Paragraph(getTranslation("challenge.mine.guest") + " ");
        words.add(new Anchor("sign-in", getTranslation("challenge.mine.sign-in")));
        getContent().add(words);
    }
}
