package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.LongSupplier;

/// The instructor's bar: what it shows is always the run's real state, whoever changed it.
@Tag("amphi-drive-keys")
@JsModule("./classroom/drive-keys.ts")
class Controls extends Div {
    private final LiveClass found;
    private final NativeButton toggle = button("start", this::toggle);
    private final NativeButton step = button("step", () -> apply(new Operation.StepOnce()));
    private final NativeButton epoch = button("epoch", () -> apply(new Operation.EpochOnce()));
    private final RateSlider rate = new RateSlider(r -> apply(new Operation.SetLearningRate(r)));
    private final SeedField seed;
    private final Span refusal = new Span();
    private Runnable stopListening = () -> {};

    Controls(LiveClass found, LongSupplier freshSeed) {
        this.found = found;
        this.seed = new SeedField(freshSeed, this::reset);
        addClassName("drive");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("classroom.drive.controls"));
        toggle.setClassName("primary");
        key(toggle, "space", "Space");
        key(step, "right", "ArrowRight");
        key(epoch, "e", "E");
        refusal.addClassName("drive-refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(toggle, step, epoch, rate, seed, refusal);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        stopListening = found.listen(ui.accessLater(this::show, () -> {}));
        show(); // what happened since the constructor
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    private void show() {
        RunState state = found.state();
        boolean free = !found.rebuilding() && !state.diverged();
        String name = state.running() ? "pause" : "start";
        toggle.setText(text(name));
        toggle.setTitle(text(name + ".hint"));
        toggle.setEnabled(free);
        step.setEnabled(free && !state.running());
        epoch.setEnabled(free);
        rate.show(state.learningRate());
        seed.show(state.seed(), !found.rebuilding());
    }

    private void toggle() {
        apply(found.state().running() ? new Operation.Pause() : new Operation.Start());
    }

    private void reset(long next) {
        apply(new Operation.Reset(next));
    }

    private void apply(Operation operation) {
        getUI().ifPresent(ui -> found.apply(operation).thenAccept(answer(ui)));
    }

    private SerializableConsumer<Outcome> answer(UI ui) {
        return ui.accessLater(this::tell, () -> {});
    }

    private void tell(Outcome outcome) {
        refusal.setText(
                switch (outcome) {
                    case Outcome.Accepted accepted -> "";
                    case Outcome.Rejected(Outcome.Reason reason) -> getTranslation(reason.key());
                });
        show();
    }

    private NativeButton button(String name, Runnable pressed) {
        NativeButton button = new NativeButton(text(name), click -> pressed.run());
        button.addClassName("secondary");
        button.setTitle(text(name + ".hint"));
        return button;
    }

    private String text(String name) {
        return getTranslation("classroom.drive." + name);
    }

    private static void key(Component button, String key, String shortcut) {
        button.getElement().setAttribute("data-key", key);
        button.getElement().setAttribute("aria-keyshortcuts", shortcut);
    }
}
