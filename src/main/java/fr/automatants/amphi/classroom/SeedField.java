package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/// The seed of the next run, a dice for another, and the button that begins it.
class SeedField extends Composite<Div> {
    private static final long NONE = -1;

    private final Input seed = new Input(ValueChangeMode.ON_CHANGE);
    private final NativeButton reset;
    private long shown = NONE;

    SeedField(LongSupplier fresh, LongConsumer begin) {
        seed.setId("seed");
        seed.getElement().setAttribute("inputmode", "numeric").setAttribute("maxlength", "6");
        NativeLabel label = new NativeLabel(getTranslation("classroom.drive.seed"));
        label.setFor(seed);
        NativeButton dice =
                new NativeButton("", click -> seed.setValue(Long.toString(fresh.getAsLong())));
        dice.addClassName("dice");
        dice.setTitle(getTranslation("classroom.drive.dice"));
        dice.setAriaLabel(getTranslation("classroom.drive.dice"));
        reset =
                new NativeButton(
                        getTranslation("classroom.drive.reset"), click -> begin.accept(typed()));
        reset.addClassName("secondary");
        reset.setTitle(getTranslation("classroom.drive.reset.hint"));
        getContent().addClassName("seed");
        getContent().add(label, seed, dice, reset);
    }

    /// Shows the run's seed when it changes; what somebody is typing meanwhile stays.
    void show(long current, boolean free) {
        if (current != shown) {
            shown = current;
            seed.setValue(Long.toString(current));
        }
        reset.setEnabled(free);
    }

    /// What stands in the field; anything that is no number becomes one that the rules refuse.
    private long typed() {
        String text = seed.getValue().strip();
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : NONE;
    }
}
