package fr.automatants.amphi.course;

import fr.automatants.amphi.course.formula.InlineFormula;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The words of a heading or a link, without their markup.
final class PlainText {
    private PlainText() {}

    static String of(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            text.append(
                    switch (child) {
                        case Text words -> words.getLiteral();
                        case Code code -> code.getLiteral();
                        case InlineFormula formula -> formula.tex();
                        case SoftLineBreak _, HardLineBreak _ -> " ";
                        default -> of(child);
                    });
        }
        return text.toString().strip();
    }
}
