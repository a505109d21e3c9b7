package fr.automatants.amphi.widget.recognise;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.Choice;
import java.util.Optional;

/// What a page may say of the drawing canvas, which is also its state: who reads, and what.
record RecogniseParameters(Reader network, Sheet sheet) {
    /// Test digits of MNIST; known without loading them, so that a page with a blank sheet need not.
    static final int SPECIMENS = 10_000;

    private static final RecogniseParameters BLANK =
            new RecogniseParameters(Reader.TRAINED, Sheet.BLANK);

    static RecogniseParameters read(Attributes attributes) {
        Reader network = attributes.choice("network", BLANK.network);
        int digit = attributes.integer("digit", 0, 0, SPECIMENS - 1);
        if (attributes.has("digit")) {
            return new RecogniseParameters(network, new Sheet.Specimen(digit));
        }
        String text = attributes.text("drawing", SheetNotation.of(BLANK.sheet));
        Optional<Sheet> drawing = SheetNotation.read(text, 0);
        if (drawing.isEmpty()) {
            attributes.reject("drawing", "STROKES.CELLS");
        }
        return new RecogniseParameters(network, drawing.orElse(BLANK.sheet));
    }

    /// `trained;STROKES.CELLS` or `trained;123`.
    String notation() {
        return Choice.name(network) + ";" + SheetNotation.of(sheet);
    }

    static Optional<RecogniseParameters> read(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return Choice.find(parts[0], Reader.class)
                .flatMap(network ->
                        SheetNotation.read(parts[1], SPECIMENS)
                                .map(sheet -> new RecogniseParameters(network, sheet)));
    }
}
