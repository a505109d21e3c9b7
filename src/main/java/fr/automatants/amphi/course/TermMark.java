package fr.automatants.amphi.course;

import org.commonmark.node.CustomNode;

/// Words of a page that stand for a term of the glossary.
final class TermMark extends CustomNode {
    final Term term;

    TermMark(Term term) {
        this.term = term;
    }
}
