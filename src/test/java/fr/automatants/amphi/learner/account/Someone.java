package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Secret;
import java.util.Locale;

/// Somebody whom no other test knows: the tests share one database.
record Someone(EmailAddress email, String name, String password) {
    static Someone fresh() {
        // a secret's text, since it is unlike any other; small, since addresses are
        String own = Secret.fresh().text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "x");
        return new Someone(
                EmailAddress.of(own + "@example.org").orElseThrow(),
                "Zoé",
                "lapins violets " + own);
    }

    /// Makes their account, with the address proved.
    Member member(Accounts accounts) {
        Secret link = accounts.register(email, name, password).orElseThrow();
        return ((Accounts.Entry.Open) accounts.confirm(link, password).orElseThrow()).member();
    }
}
