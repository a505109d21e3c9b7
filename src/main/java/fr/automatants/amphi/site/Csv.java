package fr.automatants.amphi.site;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A table as comma-separated values (RFC 4180) that a spreadsheet opens and never runs.
final class Csv {
    /// Without this mark some spreadsheets would take é for Ã©.
    private static final String MARK = "\uFEFF";

    /// What makes a spreadsheet compute a cell, in their wide forms too, also after spaces.
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@\\t\\r＝＋－＠].*");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final Pattern SPECIAL = Pattern.compile("[\",;\\r\\n\\t]");

    private Csv() {}

    /// The rows, the first with the columns' names.
    static String of(List<? extends List<?>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String cell(Object value) {
        String text = value.toString();
        boolean harmless = NUMBER.matcher(text).matches() || !FORMULA.matcher(text).matches();
        String safe = harmless ? text : "'" + text;
        return SPECIAL.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
