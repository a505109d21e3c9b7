package fr.automatants.amphi.challenge.page;

import fr.automatants.amphi.challenge.score.Interval;
import fr.automatants.amphi.challenge.score.Tally;
import fr.automatants.amphi.engine.inspect.OperationCost;
import java.text.NumberFormat;
import java.util.Locale;

/// Numbers as the page's language writes them.
record Numbers(Locale locale) {
    private static final double PERCENT = 100;

    /// `93.1 %`.
    String accuracy(Tally tally) {
        return fixed(PERCENT * tally.accuracy(), 1) + "\u202f%";
    }

    /// `98 %`, `99.5 %`.
    String share(double share) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(PERCENT * share) + "\u202f%";
    }

    /// `92.1 – 94.0`.
    String interval(Tally tally) {
        Interval interval = tally.interval();
        return fixed(PERCENT * interval.low(), 1) + " – " + fixed(PERCENT * interval.high(), 1);
    }

    String whole(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// The arithmetic's energy of one answer, in nanojoules.
    String energy(long multiplyAdds) {
        double nanojoules = multiplyAdds * OperationCost.FLOAT32.picojoules() / 1000;
        return fixed(nanojoules, nanojoules < 10 ? 1 : 0) + "\u202fnJ";
    }

    private String fixed(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }
}
