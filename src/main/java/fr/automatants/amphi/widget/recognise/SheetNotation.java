package fr.automatants.amphi.widget.recognise;

import fr.automatants.amphi.digits.Stroke;
import fr.automatants.amphi.widget.Notation;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// How a sheet stands in an address: `STROKES.CELLS` for a drawing, `123` for a test digit.
///
/// Strokes are base64url of bytes: for each stroke its number of points, the first point's x and y,
/// then how far each next one is from the one before; cells are base64url of one bit each. Its other
/// half is `drawing.ts`.
final class SheetNotation {
    static final int MOST_STROKES = 40;
    static final int MOST_POINTS = 600;
    static final int MOST_IN_STROKE = 200;
    private static final int MOST_CHARACTERS = 2000;
    private static final int CELLS = Sheet.Drawing.GRID * Sheet.Drawing.GRID;

    private SheetNotation() {}

    static String of(Sheet sheet) {
        return switch (sheet) {
            case Sheet.Specimen specimen -> String.valueOf(specimen.index());
            case Sheet.Drawing drawing ->
                    base64(strokes(drawing.strokes())) + "." + base64(cells(drawing.cells()));
        };
    }

    /// The sheet that a text says, unless it is broken, too large or leaves the canvas.
    static Optional<Sheet> read(String text, int specimens) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.", -1);
        try {
            return switch (parts.length) {
                case 1 ->
                        Optional.of(
                                new Sheet.Specimen(Notation.integer(parts[0], 0, specimens - 1)));
                case 2 -> Optional.of(new Sheet.Drawing(strokes(bytes(parts[0])), cells(parts[1])));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            // an address is typed by people: what cannot be read is as if it were not there
            return Optional.empty();
        }
    }

    private static byte[] strokes(List<Stroke> strokes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Stroke stroke : strokes) {
            bytes.write(stroke.points().size());
            int x = 0;
            int y = 0;
            for (Stroke.Point point : stroke.points()) {
                bytes.write((int) point.x() - x);
                bytes.write((int) point.y() - y);
                x = (int) point.x();
                y = (int) point.y();
            }
        }
        return bytes.toByteArray();
    }

    private static List<Stroke> strokes(byte[] bytes) {
        List<Stroke> strokes = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int count = Byte.toUnsignedInt(bytes[at]);
            require(count >= 1 && count <= MOST_IN_STROKE && at + 2 * count < bytes.length);
            strokes.add(stroke(bytes, at + 1, count));
            at += 1 + 2 * count;
        }
        int points = strokes.stream().mapToInt(stroke -> stroke.points().size()).sum();
        require(strokes.size() <= MOST_STROKES && points <= MOST_POINTS);
        return strokes;
    }

    private static Stroke stroke(byte[] bytes, int from, int count) {
        List<Stroke.Point> points = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (int i = 0; i < count; i++) {
            x += bytes[from + 2 * i];
            y += bytes[from + 2 * i + 1];
            require(x >= 0 && x <= Sheet.Drawing.CANVAS && y >= 0 && y <= Sheet.Drawing.CANVAS);
            points.add(new Stroke.Point(x, y));
        }
        return new Stroke(points);
    }

    private static byte[] cells(List<Integer> cells) {
        BitSet bits = new BitSet();
        cells.forEach(bits::set);
        return bits.toByteArray();
    }

    private static List<Integer> cells(String text) {
        BitSet bits = BitSet.valueOf(bytes(text));
        require(bits.length() <= CELLS);
        return bits.stream().boxed().toList();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("not a drawing of this canvas");
        }
    }
}
