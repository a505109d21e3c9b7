package fr.automatants.amphi.widget;

import java.util.Optional;

/// What a hand can do with a widget: its states, how an address writes them, what is shown of each.
///
/// The browser sends each new state in the address's notation, so one reader guards both.
///
/// @param <S> a state, as a record
public interface Play<S> {
    /// The state that the page's author wrote, shown first and after a reset.
    S start();

    /// The state in the notation of addresses: short, stable, without spaces, as `1,0,1;0,1,2;2;relu`.
    String notation(S state);

    /// The state that a notation says, if it can stand in this widget; never an exception.
    Optional<S> read(String notation);

    /// All that the browser shows of a state, computed by the engine: a record, sent as JSON.
    Object model(S state, Texts texts);

    /// What is too heavy to be sent at each move and seldom changes, such as all the weights of a
    /// network: sent beside the model, and only when it is another text than before.
    default String bulk(S state) {
        return "";
    }

    /// Watches what a state waits for, such as a training.
    ///
    /// @param changed to be called, by any thread, whenever the state's model may be another
    /// @return ends the watching
    default Runnable watch(S state, Runnable changed) {
        return () -> {};
    }
}
