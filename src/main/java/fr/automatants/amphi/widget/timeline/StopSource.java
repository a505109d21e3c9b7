package fr.automatants.amphi.widget.timeline;

import fr.automatants.amphi.course.Attributes;
import java.util.regex.Pattern;

/// Where a stop's facts may be checked.
///
/// @param link an `http` or `https` address, or nothing
record StopSource(String author, String title, int year, String link) {
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    static StopSource read(Attributes attributes) {
        attributes.require("author", "\"…\"");
        attributes.require("title", "\"…\"");
        attributes.require("year", Stop.EARLIEST + ".." + Stop.LATEST);
        String link = attributes.text("link", "");
        if (!link.isEmpty() && !WEB.matcher(link).matches()) {
            attributes.reject("link", "https://…");
        }
        return new StopSource(
                attributes.text("author", ""),
                attributes.text("title", ""),
                attributes.integer("year", 0, Stop.EARLIEST, Stop.LATEST),
                link);
    }
}
