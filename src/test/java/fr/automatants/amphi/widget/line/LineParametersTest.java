package fr.automatants.amphi.widget.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineParametersTest {
    private final LineParameters defaults = LineParameters.read(Attributes.of(Map.of()));

    @Test
    void theDefaultIsAndWithALineThatIsWrongTwice() {
        assertEquals(new Board(Layout.AND.points(), new Line(1, -1, 0), 0, 0), defaults.start());
        // z = x₁ − x₂ ≥ 0 at (0,0), (1,0) and (1,1): two of these should be 0
        assertEquals(2, model(defaults.start()).errors());
    }

    @Test
    void aPageMayChangeEverything() {
        Attributes attributes =
                Attributes.of(
                        Map.of(
                                "zeros",
                                List.of(0, 0, 0.5, 0.5),
                                "ones",
                                List.of(1, 1),
                                "weights",
                                List.of(2, 0.5),
                                "bias",
                                -1,
                                "hidden",
                                3));
        LineParameters read = LineParameters.read(attributes);
        assertEquals(List.of(), attributes.faults());
        assertEquals(
                new Board(
                        List.of(new Point(0, 0, 0), new Point(0.5, 0.5, 0), new Point(1, 1, 1)),
                        new Line(2, 0.5, -1),
                        0,
                        3),
                read.start());
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongAttributeIsAFault(String key, Object value) {
        Attributes attributes = Attributes.of(Map.of(key, value));
        LineParameters.read(attributes);
        Fault fault = attributes.faults().getFirst();
        assertEquals(key, fault.subject());
    }

    static Object[][] wrong() {
        return new Object[][] {
            {"points", "nand"},
            {"zeros", List.of(1, 0, 1)},
            {"ones", List.of(1, 2)},
            {"weights", List.of(1, 1, 1)},
            {"bias", 6},
            {"hidden", 1},
            {"dataset", "xor"}
        };
    }

    @Test
    void theAddressNotationGoesThereAndBack() {
        Board xor = new Board(Layout.XOR.points(), new Line(1, -0.5, 0.25), 12, 0);
        assertEquals("xor;1,-0.5,0.25;12;0", defaults.notation(xor));
        assertEquals(Optional.of(xor), defaults.read("xor;1,-0.5,0.25;12;0"));
        Board own =
                new Board(
                        List.of(new Point(0.05, 1.5, 1), new Point(-0.5, 0, 0)),
                        new Line(0, 0, 0),
                        0,
                        2);
        assertEquals("0.05,1.5,1_-0.5,0,0;0,0,0;0;2", defaults.notation(own));
        assertEquals(Optional.of(own), defaults.read(defaults.notation(own)));
    }

    @Test
    void correctionsThatAreNotNeededAreForgotten() {
        Board settled = defaults.read("and;1,-1,0;500;0").orElseThrow();
        assertEquals(0, model(settled).errors());
        assertEquals(settled, defaults.read("and;1,-1,0;400;0").orElseThrow());
        assertEquals(1, model(defaults.read("and;1,-1,0;1;0").orElseThrow()).corrections());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "xor",
                "xor;1,1,1;0",
                "nand;1,1,1;0;0",
                "xor;1,1;0;0",
                "xor;1,1,9;0;0",
                "xor;1,1,1;501;0",
                "xor;1,1,1;0;1",
                "0,0,2;1,1,1;0;0",
                "0,0;1,1,1;0;0",
                "0,2,1;1,1,1;0;0",
                ";1,1,1;0;0"
            })
    void anAddressThatDoesNotFitIsAsIfItWereNotThere(String notation) {
        assertEquals(Optional.empty(), defaults.read(notation));
    }

    @Test
    void theRemarkFollowsTheBoard() {
        assertEquals("errors", remark("and;1,-1,0;0;0"));
        assertEquals("separated", remark("and;1,1,-1.5;0;0"));
        assertEquals("xor", remark("xor;1,1,-1.5;0;0"));
        assertEquals("circles", remark("xor;1,1,-1.5;100;0"));
        assertEquals("network", remark("xor;1,1,-1.5;0;3"));
        assertEquals("long", remark("0,0,0_0.5,0.5,1_1,1,0;1,1,-1;200;0"));
    }

    private String remark(String notation) {
        return model(defaults.read(notation).orElseThrow())
                .remark()
                .substring("decision-line.remark.".length());
    }

    private LineModel model(Board state) {
        return defaults.model(state, (key, arguments) -> key);
    }
}
