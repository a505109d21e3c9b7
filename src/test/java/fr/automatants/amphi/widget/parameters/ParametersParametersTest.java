package fr.automatants.amphi.widget.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.engine.Architecture;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersParametersTest {
    private final ParametersParameters defaults =
            ParametersParameters.read(Attributes.of(Map.of()));

    @Test
    void theDefaultsAreTheDecksNetwork() {
        assertEquals(Architecture.course(), defaults.architecture());
        assertEquals("676;16,16,10;untrained;;", defaults.notation());
    }

    @Test
    void theDecksSumHasThreeTermsAndElevenThousandTwoHundredAndSeventyFourParameters() {
        List<Term> terms = Term.of(defaults.architecture());
        assertEquals(
                List.of(
                        new Term(676, 16, 676 * 16, 676 * 16 + 16),
                        new Term(16, 16, 16 * 16, 16 * 16 + 16),
                        new Term(16, 10, 16 * 10, 16 * 10 + 10)),
                terms);
        assertEquals(11_274, terms.stream().mapToInt(Term::parameters).sum());
    }

    @Test
    void aPageMayChangeEverything() {
        Attributes attributes =
                Attributes.of(Map.of("inputs", 2, "layers", List.of(3, 1), "digit", 7));
        assertEquals("2;3,1;untrained;;", ParametersParameters.read(attributes).notation());
        assertEquals(List.of(), attributes.faults());
    }

    @Test
    void wrongAttributesAreRefusedByName() {
        Attributes attributes =
                Attributes.of(
                        Map.of(
                                "inputs", 0,
                                "layers", List.of(1, 2, 3, 4, 5, 6),
                                "network", "learned",
                                "digit", -1,
                                "neurons", 3));
        ParametersParameters.read(attributes);
        assertEquals(
                List.of("digit", "inputs", "layers", "network", "neurons"),
                attributes.faults().stream().map(Fault::subject).sorted().toList());
    }

    @Test
    void halfANeuronIsRefused() {
        Attributes attributes = Attributes.of(Map.of("layers", List.of(2.5)));
        ParametersParameters.read(attributes);
        assertEquals("layers", attributes.faults().getFirst().subject());
    }

    @Test
    void onlyTheCoursesNetworkIsTrained() {
        Attributes attributes = Attributes.of(Map.of("inputs", 2, "network", "trained"));
        ParametersParameters.read(attributes);
        assertEquals("network", attributes.faults().getFirst().subject());
    }

    @Test
    void theAddressNotationGoesThereAndBack() {
        ParametersParameters state =
                new ParametersParameters(
                        676,
                        List.of(16, 16, 10),
                        Training.TRAINED,
                        defaults.digit(),
                        OptionalInt.of(11_273),
                        OptionalDouble.of(-0.5));
        assertEquals("676;16,16,10;trained;11273;-0.5", state.notation());
        assertEquals(Optional.of(state), defaults.read(state.notation()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "676;16,16,10;untrained",
                "0;16,16,10;untrained;;",
                "676;16,16,1025;untrained;;",
                "676;1,1,1,1,1,1;untrained;;",
                "676;16,,10;untrained;;",
                "676;16,16,10;clever;;",
                "2;16,16,10;trained;;",
                "676;16,16,10;untrained;11274;",
                "676;16,16,10;untrained;-1;",
                "676;16,16,10;untrained;;1",
                "676;16,16,10;untrained;3;NaN",
                "676;16,16,10;untrained;3;6"
            })
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), defaults.read(notation));
    }

    @Test
    void everyKnobHasItsPlace() {
        Architecture s19 = Architecture.course();
        assertEquals(new Knob(1, 1, 1), Knob.of(s19, 0));
        assertEquals(new Knob(1, 1, 676), Knob.of(s19, 675));
        assertEquals(new Knob(1, 2, 1), Knob.of(s19, 676));
        assertEquals(new Knob(1, 1, 0), Knob.of(s19, 676 * 16));
        assertEquals(new Knob(2, 1, 1), Knob.of(s19, 676 * 16 + 16));
        assertEquals(new Knob(3, 5, 12), Knob.of(s19, 10_832 + 272 + 4 * 16 + 11));
        assertEquals(new Knob(3, 10, 0), Knob.of(s19, 11_273));
        assertThrows(IndexOutOfBoundsException.class, () -> Knob.of(s19, 11_274));
    }
}
