package fr.automatants.amphi.course;

import fr.automatants.amphi.course.formula.FormulaBlock;
import fr.automatants.amphi.course.formula.InlineFormula;
import fr.automatants.amphi.course.formula.Tex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Walks a parsed page once: marks sections and widgets, mends links and spaces, collects faults.
final class Preparation extends AbstractVisitor {
    private static final Pattern EXPLICIT_ID = Pattern.compile("\\s*\\{#([a-z0-9-]+)}\\s*$");
    private static final Pattern WIDGET = Pattern.compile("widget(?:\\s+(.*))?");
    private static final Pattern WIDGET_NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final String FOLLOWED = "x";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final String file;
    private final int offset;
    private final UnaryOperator<String> typography;
    private final Writing writing;
    private final Anchors anchors = new Anchors();
    private final Map<Node, String> ids = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int words;
    private int widgets;

    /// `offset` is how many lines of the file come before the parsed text.
    Preparation(String file, int offset, Writing writing) {
        this.file = file;
        this.offset = offset;
        this.writing = writing;
        typography = writing.typography();
    }

    List<Fault> faults() {
        return faults;
    }

    List<Claim> claims() {
        return claims;
    }

    int words() {
        return words;
    }

    int widgets() {
        return widgets;
    }

    /// The ids of the headings that stay in the prose.
    Map<Node, String> ids() {
        return ids;
    }

    @Override
    public void visit(Heading heading) {
        String id = id(heading);
        claims.add(new Claim.Anchor(id, source(heading)));
        visitChildren(heading);
        if (heading.getLevel() <= 2 && heading.getParent() instanceof Document) {
            replace(heading, new PageBlock.Opening(id, PlainText.of(heading)));
        } else {
            ids.put(heading, id);
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        Matcher info = WIDGET.matcher(block.getInfo().strip());
        if (!info.matches()) {
            return;
        }
        Source source = source(block);
        String name = info.group(1) == null ? "" : info.group(1).strip();
        if (!WIDGET_NAME.matcher(name).matches()) {
            fault(source, Fault.Kind.MISSING_WIDGET_NAME, "widget", name, WIDGET_NAME.pattern());
        } else if (!(block.getParent() instanceof Document)) {
            fault(source, Fault.Kind.MISPLACED_WIDGET, name, name, "");
        } else {
            widgets++;
            Attributes attributes =
                    new YamlReader(block.getLiteral(), file, source.line() + 1, writing).read();
            faults.addAll(attributes.given());
            replace(block, new PageBlock.Standing(new Segment.Widget(name, attributes, source)));
        }
    }

    @Override
    public void visit(CustomBlock block) {
        switch (block) {
            case FormulaBlock formula -> prepare(formula);
            case TableBlock table -> widen(table);
            default -> visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof InlineFormula formula) {
            claim(formula.written(), formula.display(), source(formula));
        }
        visitChildren(node);
    }

    @Override
    public void visit(Link link) {
        String written = link.getDestination();
        if (written.startsWith(Term.SCHEME)) {
            visitChildren(link);
            mark(link, written.substring(Term.SCHEME.length()));
            return;
        }
        check(link, written);
        link.setDestination(Links.resolve(written));
        claims.add(new Claim.Link(written, link.getDestination(), source(link)));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        String written = image.getDestination();
        check(image, written);
        image.setDestination(Pictures.resolve(file, written));
        String alternative = PlainText.of(image);
        claims.add(new Claim.Picture(written, image.getDestination(), alternative, source(image)));
        visitChildren(image);
    }

    @Override
    public void visit(Text text) {
        words += (int) WORD.matcher(text.getLiteral()).results().count();
        text.setLiteral(printed(text));
    }

    /// Emphasis cuts a sentence into several texts: a letter stands in for what follows in the line,
    /// so that the apostrophe of `l'*eau*` is told from a closing quotation mark.
    private String printed(Text text) {
        Node next = text.getNext();
        if (next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak) {
            return typography.apply(text.getLiteral());
        }
        String printed = typography.apply(text.getLiteral() + FOLLOWED);
        return printed.substring(0, printed.length() - FOLLOWED.length());
    }

    /// The link becomes a term's mark; of an unknown term its words remain.
    private void mark(Link link, String id) {
        Glossary glossary = writing.glossary();
        Optional<TermMark> mark = glossary.find(id).map(TermMark::new);
        if (mark.isEmpty()) {
            faults.add(
                    new Fault(
                            source(link),
                            Fault.Kind.UNKNOWN_TERM,
                            PlainText.of(link),
                            id,
                            String.join(", ", glossary.ids()),
                            Nearest.to(id, glossary.ids())));
        }
        mark.ifPresent(link::insertBefore);
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            if (mark.isPresent()) {
                mark.get().appendChild(child);
            } else {
                link.insertBefore(child);
            }
        }
        link.unlink();
    }

    private void prepare(FormulaBlock formula) {
        Source source = source(formula);
        claim(formula.written(), true, source);
        if (!formula.closed()) {
            fault(source, Fault.Kind.UNCLOSED_FORMULA, "$$", formula.tex(), "$$");
        }
        if (formula.getParent() instanceof Document) {
            replace(formula, new PageBlock.Standing(new Segment.Formula(formula.tex(), source)));
        }
    }

    private void claim(Tex tex, boolean display, Source start) {
        Source source = new Source(file, start.line() + tex.lead());
        claims.add(new Claim.Formula(tex.text(), display, source));
    }

    private void widen(TableBlock table) {
        PageBlock wide = new PageBlock.Wide();
        replace(table, wide);
        wide.appendChild(table);
        visitChildren(table);
    }

    private String id(Heading heading) {
        if (heading.getLastChild() instanceof Text last) {
            Matcher explicit = EXPLICIT_ID.matcher(last.getLiteral());
            if (explicit.find()) {
                last.setLiteral(last.getLiteral().substring(0, explicit.start()));
                return explicit(heading, explicit.group(1));
            }
        }
        return anchors.unique(Anchors.slug(PlainText.of(heading)));
    }

    private String explicit(Heading heading, String id) {
        if (!anchors.free(id)) {
            fault(source(heading), Fault.Kind.DUPLICATE_ID, id, PlainText.of(heading), "");
        }
        return anchors.unique(id);
    }

    private void check(Node link, String address) {
        if (Links.unsafe(address)) {
            fault(
                    source(link),
                    Fault.Kind.UNSAFE_LINK,
                    PlainText.of(link),
                    address,
                    "https:, http:, mailto:, ../page, #section");
        }
    }

    private static void replace(Node old, PageBlock block) {
        old.insertBefore(block);
        old.unlink();
    }

    private Source source(Node node) {
        int index =
                node.getSourceSpans().isEmpty()
                        ? 0
                        : node.getSourceSpans().getFirst().getLineIndex();
        return new Source(file, offset + index + 1);
    }

    private void fault(
            Source where, Fault.Kind kind, String subject, String found, String expected) {
        faults.add(new Fault(where, kind, subject, found, expected));
    }
}
