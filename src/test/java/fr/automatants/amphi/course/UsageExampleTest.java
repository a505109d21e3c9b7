package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The manual: what a page may hold and what the course makes of it.
class UsageExampleTest {
    private static final String PAGE =
            """
            ---
            title: Un neurone
            summary: Il pèse le pour et le contre.
            slides: [S13, S14]
            ---

            Un neurone a des *poids* $w_i$.

            ## La recette {#recipe}

            $$
            z = w \\cdot x + b
            $$

            ```widget perceptron
            inputs: [1, 0, 1]
            bias: 2
            activation: re-lu
            wieghts: [0, 1, 2]
            ```

            C'est tout !
            """;

    /// What a widget's author lists as choices.
    enum Shape {
        IDENTITY,
        RE_LU
    }

    private final Page page = new PageParser().parse(PAGE, "fr/neuron/index.md", "fr");

    @Test
    void theFrontMatterGivesTitleSummaryAndSlides() {
        assertEquals("neuron", page.slug());
        assertEquals("Un neurone", page.title());
        assertEquals("Il pèse le pour et le contre.", page.summary());
        assertEquals(List.of("S13", "S14"), page.slides());
        assertEquals(List.of(), page.faults());
    }

    @Test
    void aHeadingOpensASection() {
        assertEquals(
                List.of("intro", "recipe"), page.sections().stream().map(Section::id).toList());
        assertEquals("La recette", page.sections().getLast().title());
    }

    @Test
    void aSectionIsProseFormulasAndWidgetsInReadingOrder() {
        List<Segment> segments = page.sections().getLast().segments();
        assertEquals(
                List.of(Segment.Formula.class, Segment.Widget.class, Segment.Prose.class),
                segments.stream().map(Object::getClass).toList());
        assertEquals(
                new Segment.Formula("z = w \\cdot x + b", new Source("fr/neuron/index.md", 11)),
                segments.getFirst());
        assertEquals(new Segment.Prose("<p>C’est tout\u202F!</p>"), segments.getLast());
    }

    @Test
    void aFormulaInTheTextIsAnElementOfTheBrowser() {
        assertEquals(
                List.of(
                        new Segment.Prose(
                                "<p>Un neurone a des <em>poids</em>"
                                        + " <amphi-formula>w_i</amphi-formula>.</p>")),
                page.sections().getFirst().segments());
    }

    @Test
    void aWidgetReadsItsAttributesAndCollectsTheirFaults() {
        var widget =
                assertInstanceOf(Segment.Widget.class, page.sections().getLast().segments().get(1));
        assertEquals("perceptron", widget.name());

        Attributes attributes = widget.attributes();
        assertEquals(List.of(1d, 0d, 1d), attributes.numbers("inputs", List.of(), -5, 5, 1, 6));
        assertEquals(2, attributes.number("bias", 0, -5, 5));
        assertEquals(Shape.RE_LU, attributes.choice("activation", Shape.IDENTITY));
        assertEquals(List.of(), attributes.numbers("weights", List.of(), -5, 5, 1, 6));

        assertEquals(
                List.of(
                        new Fault(
                                new Source("fr/neuron/index.md", 19),
                                Fault.Kind.UNKNOWN_ATTRIBUTE,
                                "wieghts",
                                "wieghts",
                                "activation, bias, inputs, weights",
                                "weights")),
                attributes.faults());
    }
}
