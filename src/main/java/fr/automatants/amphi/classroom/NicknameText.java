package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.Component;

/// What is wrong with a nickname, in the reader's words.
public final class NicknameText {
    private NicknameText() {}

    /// A sentence for the field.
    public static String of(Nickname.Fault fault, Component reader) {
        return switch (fault) {
            case Nickname.TooShort() ->
                    reader.getTranslation("nickname.fault.short", Nickname.SHORTEST);
            case Nickname.TooLong(int length) ->
                    reader.getTranslation("nickname.fault.long", length, Nickname.LONGEST);
            case Nickname.Unspeakable() -> reader.getTranslation("nickname.fault.unspeakable");
            case Nickname.Forbidden wrong ->
                    reader.getTranslation("nickname.fault.forbidden", wrong.place(), wrong.name());
        };
    }
}
