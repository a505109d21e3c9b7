package fr.automatants.amphi.widget.parameters;

import java.util.Optional;

/// The one thing worth noticing on the wall, as a translation key.
@SuppressWarnings("ArrayRecordComponent") // made once, read only, never compared
record Remark(String key, Object[] subjects) {
    /// Outputs that differ by less look the same.
    private static final float VISIBLE = 0.0005f;

    static Remark on(
            ParametersParameters state, boolean known, Optional<ParametersPlay.Answers> answers) {
        if (state.turned().isPresent() && answers.isPresent()) {
            return turned(answers.get());
        }
        if (!known) {
            return new Remark(
                    state.training() == Training.TRAINED ? "waiting" : "crowd", new Object[0]);
        }
        if (state.isTheCourses()) {
            return new Remark(state.training().name(), new Object[0]);
        }
        Term first = Term.of(state.architecture()).getFirst();
        long share = Math.round(100.0 * first.parameters() / state.architecture().parameters());
        return new Remark("share", new Object[] {(int) share});
    }

    /// The output that has moved most.
    private static Remark turned(ParametersPlay.Answers answers) {
        int most = 0;
        for (int i = 1; i < answers.before().length; i++) {
            most = change(answers, i) > change(answers, most) ? i : most;
        }
        return change(answers, most) < VISIBLE
                ? new Remark("nothing", new Object[0])
                : new Remark("moved", new Object[] {most});
    }

    private static float change(ParametersPlay.Answers answers, int output) {
        return Math.abs(answers.after()[output] - answers.before()[output]);
    }
}
