package fr.automatants.amphi.widget.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.course.PageParser;
import fr.automatants.amphi.course.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizParametersTest {
    private static final String PAGE = "---\ntitle: T\n---\n\n```widget quiz\n";

    @Test
    void everyKindOfQuestionIsRead() {
        QuizParameters quiz =
                read(
                        """
                        title: C'est parti !
                        questions:
                          - id: turk
                            text: Qui jouait *vraiment* ?
                            choices:
                              - text: Un humain
                                right: true
                                why: Il était caché.
                              - text: Une machine
                            hint: Regardez dedans.
                            hints: [Encore $x$.]
                            explanation: Voilà.
                          - kind: multiple
                            text: Lesquels ?
                            choices:
                              - {text: A, right: true}
                              - {text: B, right: true}
                              - {text: C}
                          - kind: number
                            text: Combien ?
                            answer: 676
                            tolerance: 0.5
                            unit: pixels
                            slips:
                              - {answer: 52, why: C'est la somme.}
                          - kind: order
                            text: Rangez.
                            items: [un, deux, trois]
                        """);
        assertEquals("C’est parti\u202F!", quiz.title());
        assertEquals(
                new Choices(
                        new Question.Wording(
                                "turk",
                                "Qui jouait <em>vraiment</em>\u202F?",
                                List.of(
                                        "Regardez dedans.",
                                        "Encore <amphi-formula>x</amphi-formula>."),
                                "Voilà."),
                        false,
                        List.of(
                                new Choices.Choice("Un humain", true, "Il était caché."),
                                new Choices.Choice("Une machine", false, ""))),
                quiz.questions().getFirst());
        assertTrue(assertInstanceOf(Choices.class, quiz.questions().get(1)).several());
        assertEquals(
                new Quantity(
                        new Question.Wording("q3", "Combien\u202F?", List.of(), ""),
                        676,
                        0.5,
                        "pixels",
                        List.of(new Quantity.Slip(52, "C’est la somme."))),
                quiz.questions().get(2));
        assertEquals(
                List.of("un", "deux", "trois"),
                assertInstanceOf(Sequence.class, quiz.questions().get(3)).items());
    }

    /// The questions begin on line 7 of the page.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- text: A|7 missing-value choices",
                "- choices: [{text: a, right: true}, {text: b}]|7 missing-value text",
                "- {text: A, choices: [{text: a}, {text: b}]}|7 wrong-value choices",
                "- {text: A, choices: [{text: a, right: true}]}|7 wrong-value choices",
                "- {text: A, choices: [{text: a, right: true}, {right: false}]}|7 missing-value text",
                "- {text: A, choices: [{text: a, right: true}, {text: b, right: maybe}]}"
                        + "|7 wrong-value right",
                "- {text: A, choices: [{text: a, right: true}, {text: b, rigth: true}]}"
                        + "|7 unknown-attribute rigth",
                "- {text: A, choices: [{text: a, right: true}, {text: b, right: true}]}"
                        + "|7 wrong-value choices",
                "- {text: A, kind: multiple, choices: [{text: a}, {text: b}]}"
                        + "|7 wrong-value choices",
                "- {text: A, kind: numbr, choices: [{text: a, right: true}, {text: b}]}"
                        + "|7 wrong-value kind",
                "- {text: A, kind: number}|7 missing-value answer",
                "- {text: A, kind: number, answer: beaucoup}|7 wrong-value answer",
                "- {text: A, kind: number, answer: 1, tolerance: -1}|7 wrong-value tolerance",
                "- {text: A, kind: number, answer: 1, choices: []}|7 unknown-attribute choices",
                "- {text: A, kind: number, answer: 1, slips: [{answer: 2}]}|7 missing-value why",
                "- {text: A, kind: order, items: [a]}|7 wrong-value items",
                "- {text: A, kind: order, items: [a, a]}|7 wrong-value items",
                "- {text: A, kind: order}|7 missing-value items",
                "- {text: A, id: 'a b', kind: number, answer: 1}|7 wrong-value id",
                "- {text: '[a](term:nothing)', kind: number, answer: 1}|7 unknown-term a",
                "- {text: '[a](javascript:a)', kind: number, answer: 1}|7 unsafe-link a",
                "- A|7 wrong-value -",
                "[]|6 wrong-value questions",
            })
    void whatIsWrongIsAFaultWhereItStands(String question, String fault) {
        List<String> faults =
                faults("questions:\n  " + question + "\n").stream()
                        .map(f -> f.where().line() + " " + f.kind().key() + " " + f.subject())
                        .toList();
        assertTrue(faults.contains(fault), faults.toString());
    }

    @Test
    void aFaultOfAChoiceStandsOnItsOwnLine() {
        Fault fault =
                faults(
                                """
                                questions:
                                  - text: A
                                    choices:
                                      - text: a
                                        right: true
                                      - text: b
                                        whi: parce que
                                """)
                        .getFirst();
        assertEquals(12, fault.where().line());
        assertEquals("whi", fault.found());
        assertEquals("right, text, why", fault.expected());
        assertEquals("why", fault.suggestion());
    }

    @Test
    void twoQuestionsCannotHaveOneId() {
        String question = "  - {id: a, text: A, kind: number, answer: 1}\n";
        List<Fault> faults = faults("questions:\n" + question + question);
        assertEquals(List.of(8), faults.stream().map(fault -> fault.where().line()).toList());
        assertEquals("≠ a", faults.getFirst().expected());
    }

    @Test
    void aQuizWithoutQuestionsIsAFault() {
        assertEquals(Fault.Kind.MISSING_VALUE, faults("title: T\n").getFirst().kind());
    }

    private static QuizParameters read(String yaml) {
        Attributes attributes = attributes(yaml);
        QuizParameters quiz = QuizParameters.read(attributes);
        assertEquals(List.of(), attributes.faults());
        return quiz;
    }

    private static List<Fault> faults(String yaml) {
        Attributes attributes = attributes(yaml);
        QuizParameters.read(attributes);
        return attributes.faults();
    }

    private static Attributes attributes(String yaml) {
        return new PageParser()
                .parse(PAGE + yaml + "```\n", "fr/page/index.md", "fr").sections().stream()
                        .flatMap(section -> section.segments().stream())
                        .filter(Segment.Widget.class::isInstance)
                        .map(segment -> ((Segment.Widget) segment).attributes())
                        .findFirst()
                        .orElseThrow();
    }
}
