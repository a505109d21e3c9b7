package fr.automatants.amphi.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/// The HTML of CommonMark's examples and ours, brought to where they can be compared: what the
/// course changes in every page by a rule is done to the specification's HTML by the same rule.
final class SpecHtml {
    private static final String FILE = "en/page/index.md";
    private static final PageParser PARSER = new PageParser();

    private SpecHtml() {}

    /// A page's HTML with each section's title as a heading in front of it.
    static String ours(String markdown) {
        Page page = PARSER.parse(markdown, FILE, "en");
        StringBuilder html = new StringBuilder();
        for (Section section : page.sections()) {
            if (!section.id().equals("intro")) {
                html.append("<h2>").append(Entities.escape(section.title())).append("</h2>");
            }
            section.segments().forEach(segment -> html.append(html(segment)));
        }
        return plain(Jsoup.parseBodyFragment(html.toString()));
    }

    private static String html(Segment segment) {
        return switch (segment) {
            case Segment.Prose prose -> prose.html();
            case Segment.Formula formula -> "$$" + formula.tex() + "$$";
            case Segment.Widget widget -> "widget " + widget.name();
        };
    }

    /// The specification's HTML by the course's rules.
    static String spec(String html) {
        Document document = Jsoup.parseBodyFragment(html.replace("→", "\t"));
        // a heading of the two first levels opens a section, whose title is plain text
        for (Element heading : document.select("body > h1, body > h2")) {
            heading.tagName("h2").text(heading.text());
        }
        // pictures lie beside the page's file and load when they are near
        for (Element picture : document.select("img")) {
            picture.attr("src", Pictures.resolve(FILE, picture.attr("src")));
            picture.attr("loading", "lazy");
        }
        // links out of the site tell nothing of it; links by a page's name lead to the page
        for (Element link : document.select("a[href]")) {
            String href = link.attr("href");
            link.attr("href", Links.resolve(href));
            if (Links.outside(href)) {
                link.attr("rel", "noopener");
            }
        }
        return plain(document);
    }

    private static void sortAttributes(Element element) {
        List<Attribute> attributes = element.attributes().asList();
        List<Map.Entry<String, String>> sorted = new ArrayList<>();
        attributes.forEach(a -> sorted.add(Map.entry(a.getKey(), a.getValue())));
        sorted.sort(Map.Entry.comparingByKey());
        element.clearAttributes();
        sorted.forEach(a -> element.attr(a.getKey(), a.getValue()));
    }

    private static String plain(Document document) {
        document.outputSettings().prettyPrint(false);
        // smaller headings have an anchor
        document.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
        document.getAllElements().forEach(SpecHtml::sortAttributes);
        return document.body().html().replaceAll("\\s*\n\\s*(?=<)|(?<=>)\\s*\n\\s*", "").strip();
    }
}
