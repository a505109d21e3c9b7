package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page twice as long takes about twice the work, whatever it is made of.
///
/// Work is this thread's own processor time, which other programs do not lengthen much; a reading
/// that looks like quadratic growth has to repeat itself before it counts.
class GrowthTest {
    private static final int SHORT = 20_000;
    private static final int TIMES = 2;
    private static final double MOST = 3.5;

    /// Less than this is noise, at whatever ratio.
    private static final long NOTHING = 50_000_000;

    /// Within a paragraph the work may grow with the square: that is why its length has a limit.
    private static final int PARAGRAPH = 4_000;

    private static final int ATTEMPTS = 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "*a **a ",
                "***a",
                "_a ",
                "*a_ ",
                "**",
                "[",
                "![",
                "[a](",
                "[a](b) ",
                "[[a]](b) ",
                "[a][",
                "`",
                "``a`",
                "`a``",
                "$",
                "$a ",
                "$a$ ",
                "$$",
                "$$a ",
                "\\$",
                "\\",
                "<",
                "<a ",
                "<a href=\"",
                "<!-- ",
                "<?",
                "<![CDATA[",
                "&",
                "&#",
                "&amp;",
                "|",
                "|a|\n|-|\n",
                "[^a]",
                "[^a]: ",
                "> ",
                "> a\n",
                "- ",
                "- a\n",
                "- a\n ",
                "1. ",
                "* * ",
                "# {#a}\n",
                "## a\n",
                "\n$$\n",
                "```widget a\n",
                "```\n",
                "~~~",
                "a: ",
                "---\n",
                "===\n",
                "\t",
                "\u0000",
                "\uD800",
                "\u202E",
                "a  \n",
                "[a]: b\n",
                "[a]: <",
                "https://a.b ",
                "<https://a.b>",
                "![a](b.svg)\n",
                "'",
                "« ",
                " 000",
                "{#a}"
            })
    void twiceTheLengthIsAboutTwiceTheWork(String sign) {
        String few = text(sign, SHORT);
        String many = text(sign, SHORT * TIMES);
        double ratio = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long small = work(few);
            long large = work(many);
            ratio = (double) large / Math.max(1, small);
            if (large < NOTHING || ratio < MOST) {
                return;
            }
        }
        assertTrue(ratio < MOST, "twice the length took " + ratio + " times the work");
    }

    private static long work(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Pages.french(text);
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static String text(String sign, int length) {
        String paragraph = sign.repeat(PARAGRAPH / sign.length()) + "\n\n";
        return paragraph.repeat(length / paragraph.length());
    }
}
