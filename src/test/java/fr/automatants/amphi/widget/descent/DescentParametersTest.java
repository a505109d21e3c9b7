package fr.automatants.amphi.widget.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescentParametersTest {
    private final DescentParameters defaults = DescentParameters.read(Attributes.of(Map.of()));

    @Test
    void theDefaultIsABallOnAParabola() {
        assertEquals(
                new DescentState("parabola", 2.5, 0.1, 0, OptionalDouble.empty()),
                defaults.start());
    }

    @Test
    void aPageMayTypeItsOwnLoss() {
        Attributes attributes =
                Attributes.of(
                        Map.of("loss", "w^4 - 2*w^2", "start", -1.5, "rate", 0.02, "steps", 3));
        assertEquals(
                new DescentState("w^4 - 2*w^2", -1.5, 0.02, 3, OptionalDouble.empty()),
                DescentParameters.read(attributes).start());
        assertEquals(List.of(), attributes.faults());
    }

    @ParameterizedTest
    @CsvSource({
        "loss,parabole",
        "loss,w^^2",
        "loss,w1 + w2",
        "loss,3",
        "rate,-0.1",
        "rate,9",
        "start,4",
        "steps,1.5"
    })
    void aWrongValueIsAFaultOfItsAttribute(String key, String value) {
        Attributes attributes =
                Attributes.of(Map.of(key, key.equals("loss") ? value : Double.valueOf(value)));
        DescentParameters.read(attributes);
        assertEquals(
                List.of(Fault.Kind.WRONG_VALUE + " " + key),
                attributes.faults().stream().map(f -> f.kind() + " " + f.subject()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parabola;2.5;0.1;0;",
                "double-well;-1.8;0.03;12;0.5",
                "w^2 +;1;0.1;0;",
                "log(w);1;0.1;400;-2"
            })
    void theAddressNotationGoesThereAndBack(String notation) {
        assertEquals(Optional.of(notation), defaults.read(notation).map(defaults::notation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "parabola",
                "parabola;2.5;0.1;0",
                "parabola;2.5;0.1;0;;",
                "parabola;NaN;0.1;0;",
                "parabola;2.5;-1;0;",
                "parabola;2.5;0.1;401;",
                "parabola;2.5;0.1;0;x",
                "parabola;11;0.1;0;"
            })
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), defaults.read(notation));
    }
}
