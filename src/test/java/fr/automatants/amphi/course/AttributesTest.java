package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {
    private static final String FILE = "fr/page/index.md";

    private enum Shape {
        STEP,
        LEAKY_RELU,
        SOFTMAX
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bias: 7", "bias: -5.01", "bias: deux", "bias: '2'", "bias:", "bias: [2]",
                "bias: {a: 2}", "bias: .nan", "bias: .inf", "bias: 0x2", "bias: 0,5", "bias: true"
            })
    void whatIsNoNumberInRangeIsAFaultAndTheFallbackStands(String yaml) {
        Attributes attributes = read(yaml);
        assertEquals(1, attributes.number("bias", 1, -5, 5));
        Fault fault = attributes.faults().getFirst();
        assertEquals(Fault.Kind.WRONG_VALUE, fault.kind());
        assertEquals("bias", fault.subject());
        assertEquals("-5..5", fault.expected());
        assertEquals(1, attributes.faults().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bias: 2", "bias: 2.0", "bias: +2", "bias: 2e0", "bias: 2 # two"})
    void aNumberIsWrittenInAnyOfYamlsWays(String yaml) {
        Attributes attributes = read(yaml);
        assertEquals(2, attributes.number("bias", 1, -5, 5));
        assertEquals(List.of(), attributes.faults());
    }

    @Test
    void aFaultStandsOnTheLineOfItsKey() {
        Attributes attributes = read("inputs:\n  - 1\n  - x\n\nbias: deux\n");
        attributes.number("bias", 0, -5, 5);
        attributes.numbers("inputs", List.of(), -5, 5, 1, 6);
        assertEquals(
                List.of(
                        new Fault(
                                new Source(FILE, 10),
                                Fault.Kind.WRONG_VALUE,
                                "inputs",
                                "[1, x]",
                                "[-5..5] × 1..6"),
                        new Fault(
                                new Source(FILE, 14),
                                Fault.Kind.WRONG_VALUE,
                                "bias",
                                "deux",
                                "-5..5")),
                attributes.faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"w: []", "w: [1]", "w: [1, 2, 3]", "w: [1, 9]", "w: 1", "w: [[1], 2]"})
    void aListHasItsLengthAndItsNumbersChecked(String yaml) {
        Attributes attributes = read(yaml);
        assertEquals(List.of(7d), attributes.numbers("w", List.of(7d), 0, 5, 2, 2));
        assertEquals("[0..5] × 2", attributes.faults().getFirst().expected());
    }

    @Test
    void aChoiceIsAnEnumsNameInLowerCaseWithDashes() {
        assertEquals(Shape.LEAKY_RELU, read("g: leaky-relu").choice("g", Shape.STEP));
    }

    @Test
    void aMisspeltChoiceIsToldTheNearestOne() {
        Attributes attributes = read("g: leaky_relu");
        assertEquals(Shape.STEP, attributes.choice("g", Shape.STEP));
        Fault fault = attributes.faults().getFirst();
        assertEquals("step, leaky-relu, softmax", fault.expected());
        assertEquals("leaky-relu", fault.suggestion());
    }

    @Test
    void aChoiceMayBeNarrowed() {
        Attributes attributes = read("g: softmax");
        List<Shape> allowed = List.of(Shape.STEP, Shape.LEAKY_RELU);
        assertEquals(Shape.STEP, attributes.choice("g", Shape.STEP, allowed));
        assertEquals("step, leaky-relu", attributes.faults().getFirst().expected());
    }

    @Test
    void textsFlagsAndWholeNumbersAreReadToo() {
        Attributes attributes = read("t: a b\nn: 12\nf: true\ni: 3\nl: [a, 1]");
        assertEquals("a b", attributes.text("t", ""));
        assertEquals("12", attributes.text("n", ""));
        assertTrue(attributes.flag("f", false));
        assertEquals(3, attributes.integer("i", 0, 0, 9));
        assertEquals(List.of("a", "1"), attributes.texts("l", List.of()));
        assertEquals(List.of(), attributes.faults());
    }

    @Test
    void aHalfIsNoWholeNumberAndYesIsNoFlag() {
        Attributes attributes = read("i: 1.5\nf: yes");
        assertEquals(4, attributes.integer("i", 4, 0, 9));
        assertFalse(attributes.flag("f", false));
        assertEquals(2, attributes.faults().size());
    }

    @Test
    void aKeyGivenTwiceIsAFaultOfTheSecond() {
        Attributes attributes = read("bias: 1\nbias: 2");
        assertEquals(1, attributes.number("bias", 0, -5, 5));
        Fault fault = attributes.faults().getFirst();
        assertEquals(Fault.Kind.DUPLICATE_ATTRIBUTE, fault.kind());
        assertEquals(11, fault.where().line());
    }

    @Test
    void brokenYamlIsOneFaultOnTheLineWhereItBreaks() {
        Attributes attributes = read("bias: 1\ninputs: [1, 2\nweights: 3");
        assertEquals(0, attributes.number("bias", 0, -5, 5));
        assertEquals(1, attributes.faults().size());
        Fault fault = attributes.faults().getFirst();
        assertEquals(Fault.Kind.BROKEN_YAML, fault.kind());
        assertEquals(12, fault.where().line());
        assertEquals("weights: 3", fault.found());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"just words", "- 1\n- 2", "a: b: c", "\tx: 1", "--- a\n--- b", "%", "a: *b"})
    void whatIsNoMappingIsBrokenYaml(String yaml) {
        assertEquals(Fault.Kind.BROKEN_YAML, read(yaml).faults().getFirst().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment"})
    void anEmptyBlockHasNoAttributesAndNoFaults(String yaml) {
        assertEquals(List.of(), read(yaml).faults());
    }

    @Test
    void aValueMayBeRefusedForAReasonThatSpansSeveral() {
        Attributes attributes = read("a: 3\nb: 2");
        attributes.number("a", 0, 0, 9);
        attributes.number("b", 0, 0, 9);
        attributes.reject("b", "3..9");
        assertEquals(
                new Fault(new Source(FILE, 11), Fault.Kind.WRONG_VALUE, "b", "2", "3..9"),
                attributes.faults().getFirst());
    }

    @Test
    void javaValuesStandInForAPage() {
        Attributes attributes =
                Attributes.of(Map.of("a", 2, "l", List.of(1, 0.5), "f", true, "t", "x"));
        assertEquals(2, attributes.number("a", 0, 0, 9));
        assertEquals(List.of(1d, 0.5), attributes.numbers("l", List.of(), 0, 1, 1, 2));
        assertTrue(attributes.flag("f", false));
        assertEquals("x", attributes.text("t", ""));
        assertEquals(List.of(), attributes.faults());
    }

    private static Attributes read(String yaml) {
        return new YamlReader(yaml, FILE, 10).read();
    }
}
