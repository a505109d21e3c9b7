package fr.automatants.amphi.check;

import fr.automatants.amphi.course.Fault;
import java.util.Comparator;
import java.util.List;

/// What a check found, and how much it looked at.
///
/// @param faults by file, then by line
public record Report(List<Fault> faults, int pages, int widgets, int formulas, int links) {
    private static final Comparator<Fault> IN_ORDER =
            Comparator.comparing((Fault fault) -> fault.where().file())
                    .thenComparing(fault -> fault.where().line())
                    .thenComparing(Fault::kind);

    /// Copies its list.
    public Report {
        faults = List.copyOf(faults);
    }

    /// Puts faults in order, each once.
    static Report of(List<Fault> faults, int pages, int widgets, int formulas, int links) {
        return new Report(
                faults.stream().distinct().sorted(IN_ORDER).toList(),
                pages,
                widgets,
                formulas,
                links);
    }

    /// How many files have a fault.
    public long files() {
        return faults.stream().map(fault -> fault.where().file()).distinct().count();
    }
}
