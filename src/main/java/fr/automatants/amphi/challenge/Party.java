package fr.automatants.amphi.challenge;

import java.util.List;
import java.util.UUID;

/// Who stands on a line of a board.
public sealed interface Party {
    /// Somebody with an account.
    record Person(UUID account, String name) {}

    /// One of the club's own, to measure oneself by.
    ///
    /// @param key its name in translations
    record Club(String key) implements Party {}

    /// A member alone.
    record Member(Person person) implements Party {
        @Override
        public List<Person> people() {
            return List.of(person);
        }
    }

    /// Two to four members.
    record Team(String name, List<Person> people) implements Party {
        public Team {
            people = List.copyOf(people);
        }
    }

    /// Somebody who was erased: a score without a person.
    record Anonymous() implements Party {}

    /// Somebody whose name an instructor hid.
    ///
    /// @param people for themselves to find their line; never shown
    record Hidden(List<Person> people) implements Party {
        public Hidden {
            people = List.copyOf(people);
        }
    }

    /// Who is behind it.
    default List<Person> people() {
        return List.of();
    }

    /// Whether it is this member, alone or in a team.
    default boolean has(UUID account) {
        return people().stream().anyMatch(person -> person.account().equals(account));
    }
}
