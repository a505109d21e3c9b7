package fr.automatants.amphi.site;

import com.vaadin.flow.component.Html;

/// A stretch of text between two widgets; the course's parser has escaped and sanitised it.
final class Prose extends Html {
    Prose(String html) {
        super("<div class=\"prose\">" + html + "</div>");
    }
}
