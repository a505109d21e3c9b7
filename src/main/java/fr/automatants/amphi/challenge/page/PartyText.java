package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.challenge.Party;
import java.util.stream.Collectors;

/// Who stands on a line, in the reader's words.
final class PartyText {
    private PartyText() {}

    static String of(Party party, Component reader) {
        return switch (party) {
            case Party.Club(String key) -> reader.getTranslation("challenge.baseline." + key);
            case Party.Member(Party.Person person) -> person.name();
            case Party.Team team ->
                    reader.getTranslation("challenge.party.team", team.name(), people(team));
            case Party.Anonymous() -> reader.getTranslation("challenge.party.anonymous");
            case Party.Hidden hidden -> reader.getTranslation("challenge.party.hidden");
        };
    }

    /// The same for instructors, who see who is behind a hidden name.
    static String known(Party party, Component reader) {
        return party instanceof Party.Hidden
                ? reader.getTranslation("challenge.party.team", people(party), of(party, reader))
                : of(party, reader);
    }

    private static String people(Party party) {
        return party.people().stream().map(Party.Person::name).collect(Collectors.joining(", "));
    }
}
