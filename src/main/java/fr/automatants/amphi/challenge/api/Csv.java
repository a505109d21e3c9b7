package fr.automatants.amphi.challenge.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A leaderboard as RFC 4180 has it.
final class Csv {
    private static final String HEAD =
            "rank,name,baseline,correct,total,low,high,parameters,multiplyAdds,uploadedAt,members,earlierPictures\r\n";

    private Csv() {}

    static String of(List<RowJson> rows) {
        return HEAD + rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(RowJson row) {
        TallyJson score = row.score();
        return Stream.of(
                        row.rank(),
                        quoted(row.name()),
                        row.baseline(),
                        score.correct(),
                        score.total(),
                        score.low(),
                        score.high(),
                        row.parameters(),
                        row.multiplyAdds(),
                        row.uploadedAt(),
                        quoted(String.join("; ", row.members())),
                        row.earlierPictures())
                .map(Object::toString)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /// A name that a spreadsheet would take for a formula begins with an apostrophe.
    private static String quoted(String name) {
        String safe = name.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + name : name;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
