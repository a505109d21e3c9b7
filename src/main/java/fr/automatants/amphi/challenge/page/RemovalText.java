package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.challenge.Removal;

/// Why a submission stands on no board, in the reader's words.
final class RemovalText {
    private RemovalText() {}

    static String of(Removal removal, Component reader) {
        return switch (removal) {
            case Removal.Withdrawn withdrawn -> reader.getTranslation("challenge.withdrawn");
            case Removal.Disqualified(String reason) ->
                    reader.getTranslation("challenge.disqualified", reason);
        };
    }
}
