package fr.automatants.amphi.challenge;

import java.util.Locale;

/// What an instructor does to a challenge; each is logged.
public enum Act {
    MADE,
    EDITED,
    OPENED,
    CLOSED,
    DISQUALIFIED,
    RESTORED,
    NAME_HIDDEN,
    NAME_SHOWN,
    REVEALED;

    /// Its name in translations: `name-hidden`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
