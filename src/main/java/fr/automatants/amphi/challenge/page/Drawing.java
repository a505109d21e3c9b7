package fr.automatants.amphi.challenge.page;

import java.util.Locale;

/// An SVG picture that the page's styles colour; a table beside it says the same to whoever does not
/// see it.
final class Drawing {
    private final StringBuilder svg = new StringBuilder();

    Drawing(int wide, int high, String style) {
        add("<svg viewBox='0 0 %d %d' class='%s' aria-hidden='true'>", wide, high, style);
    }

    void line(double x1, double y1, double x2, double y2) {
        add("<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f'/>", x1, y1, x2, y2);
    }

    void text(double x, double y, String anchor, String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;");
        add("<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>", x, y, anchor, safe);
    }

    void point(double x, double y, String style) {
        add("<circle cx='%.1f' cy='%.1f' r='5' class='%s'/>", x, y, style);
    }

    void path(String path, String style) {
        add("<path d='%s' class='%s'/>", path, style);
    }

    String svg() {
        return svg + "</svg>";
    }

    private void add(String form, Object... arguments) {
        svg.append(String.format(Locale.ROOT, form, arguments));
    }
}
