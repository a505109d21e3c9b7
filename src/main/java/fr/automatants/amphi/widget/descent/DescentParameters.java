package fr.automatants.amphi.widget.descent;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.engine.autograd.ExpressionException;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Notation;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// What a page may say of a descent: L, where the ball starts, α, how many steps are done already.
record DescentParameters(DescentState start) implements Play<DescentState> {
    static final double MAX_RATE = 1.5;
    static final int MAX_STEPS = 400;
    static final double REACH = 10;
    private static final int FIELDS = 5;

    static DescentParameters read(Attributes attributes) {
        Terrain terrain = Terrain.of(attributes.text("loss", names().getFirst()));
        if (!readable(terrain)) {
            attributes.reject("loss", String.join(", ", names()) + ", \"w^4 - 2*w^2\"");
        }
        return new DescentParameters(
                new DescentState(
                        terrain.name(),
                        attributes.number("start", terrain.start(), terrain.from(), terrain.to()),
                        attributes.number("rate", terrain.rate(), 0, MAX_RATE),
                        attributes.integer("steps", 0, 0, MAX_STEPS),
                        OptionalDouble.empty()));
    }

    static List<String> names() {
        return Stream.of(Landscape.values()).map(Choice::name).toList();
    }

    private static boolean readable(Terrain terrain) {
        try {
            return terrain.expression().length() <= Terrain.MAX_LENGTH
                    && terrain.graph().variables().equals(Terrain.VARIABLES);
        } catch (ExpressionException e) {
            // the page's author learns it as a fault, with the line
            return false;
        }
    }

    /// `parabola;2.5;0.1;3;0`: L, start, α, steps, bet or nothing.
    @Override
    public String notation(DescentState state) {
        return String.join(
                ";",
                state.loss(),
                Notation.of(state.start()),
                Notation.of(state.rate()),
                String.valueOf(state.steps()),
                state.bet().isPresent() ? Notation.of(state.bet().getAsDouble()) : "");
    }

    /// Any text may be a loss: one that cannot be read is shown with what is wrong with it.
    @Override
    public Optional<DescentState> read(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != FIELDS || parts[0].length() > Terrain.MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new DescentState(
                            parts[0],
                            Notation.number(parts[1], -REACH, REACH),
                            Notation.number(parts[2], 0, MAX_RATE),
                            Notation.integer(parts[3], 0, MAX_STEPS),
                            parts[4].isEmpty()
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(Notation.number(parts[4], -REACH, REACH))));
        } catch (NumberFormatException e) {
            // an address is typed by people: what cannot be read is as if it were not there
            return Optional.empty();
        }
    }

    @Override
    public DescentModel model(DescentState state, Texts texts) {
        return DescentModel.of(state, texts);
    }
}
