package fr.automatants.amphi.challenge.format.npz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.automatants.amphi.engine.file.Limits;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line of text before an array's numbers: `{'descr': '<f4', 'fortran_order': False, 'shape':
/// (16, 676), }`, which numpy evaluates and we match.
///
/// @param size bytes of one number, 4 or 8
/// @param shape one or two sizes
record NpyHeader(int size, List<Integer> shape) {
    private static final Pattern GRAMMAR =
            Pattern.compile(
                    "\\{'descr': ?'([^'\\\\]{0,16})', ?'fortran_order': ?(True|False),"
                            + " ?'shape': ?\\(([0-9, L]{0,200})\\),? ?\\} *\n");
    private static final Pattern STRUCTURED = Pattern.compile("(?s)\\{'descr': ?\\[.*");
    private static final Pattern SIZE = Pattern.compile("(0|[1-9][0-9]*)L?");
    private static final Pattern OBJECT = Pattern.compile("[|<>=]?O[0-9]*");
    private static final int LONGEST_SIZE = 9;
    private static final String EXPECTED =
            "{'descr': '<f4', 'fortran_order': False, 'shape': (…), }";

    static NpyHeader parse(String name, byte[] text) throws NetworkFileException {
        String header = new String(text, ISO_8859_1);
        if (STRUCTURED.matcher(header).matches()) {
            throw new NetworkFileException(
                    Reason.TENSOR_DTYPE, name, "a structure of fields", "<f4, <f8");
        }
        Matcher found = GRAMMAR.matcher(header);
        if (!found.matches()) {
            throw new NetworkFileException(Reason.NPY_HEADER, name, header.strip(), EXPECTED);
        }
        int size = size(name, found.group(1));
        if (!found.group(2).equals("False")) {
            throw new NetworkFileException(Reason.NPY_ORDER, name, found.group(2), "False");
        }
        return new NpyHeader(size, shape(name, found.group(3).strip()));
    }

    int count() {
        return shape.stream().reduce(1, Math::multiplyExact);
    }

    private static int size(String name, String type) throws NetworkFileException {
        if (OBJECT.matcher(type).matches()) {
            throw new NetworkFileException(Reason.NPY_PICKLED, name, type, "dtype=float");
        }
        return switch (type) {
            case "<f4" -> Float.BYTES;
            case "<f8" -> Double.BYTES;
            default -> throw new NetworkFileException(Reason.TENSOR_DTYPE, name, type, "<f4, <f8");
        };
    }

    /// `676,` or `16, 676`, as Python writes tuples.
    private static List<Integer> shape(String name, String tuple) throws NetworkFileException {
        String[] parts = tuple.isEmpty() ? new String[0] : tuple.split(",", -1);
        List<Integer> shape = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            boolean trailing = part.isEmpty() && i > 0 && i == parts.length - 1;
            if (!trailing) {
                shape.add(dimension(name + ".shape[" + i + "]", part));
            }
        }
        if (shape.isEmpty() || shape.size() > 2) {
            throw new NetworkFileException(Reason.TENSOR_RANK, name, shape.size(), "1..2");
        }
        return List.copyOf(shape);
    }

    private static int dimension(String field, String text) throws NetworkFileException {
        Matcher number = SIZE.matcher(text);
        if (!number.matches() || number.group(1).length() > LONGEST_SIZE) {
            throw new NetworkFileException(
                    Reason.TENSOR_DIMENSION, field, text, "1.." + Limits.DIMENSION);
        }
        int size = Integer.parseInt(number.group(1));
        Limits.requireDimension(Reason.TENSOR_DIMENSION, field, size);
        return size;
    }
}
