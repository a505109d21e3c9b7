package fr.automatants.amphi.widget.timeline;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.Choice;
import java.util.Arrays;
import java.util.stream.Collectors;

/// One date of a timeline.
///
/// @param id its name in addresses: `1958-perceptron`
/// @param year where it stands on the line
/// @param date as a person reads it
/// @param picture the name of a [Drawing], or the address of a file of the site, or nothing
/// @param alternative what a file shows, for those who do not see it
record Stop(
        String id,
        int year,
        String date,
        String title,
        String text,
        String picture,
        String alternative,
        StopSource source) {
    static final int EARLIEST = -3000;
    static final int LATEST = 2100;
    private static final String ID = "[a-z0-9-]+";
    private static final String FILE = "/[\\w./-]+\\.(svg|png|jpe?g|webp)";

    static Stop read(Attributes attributes) {
        attributes.require("id", ID);
        attributes.require("year", EARLIEST + ".." + LATEST);
        attributes.require("title", "\"…\"");
        attributes.require("text", "\"…\"");
        String id = attributes.text("id", "-");
        if (!id.matches(ID)) {
            attributes.reject("id", ID);
        }
        int year = attributes.integer("year", 0, EARLIEST, LATEST);
        return new Stop(
                id,
                year,
                attributes.text("date", String.valueOf(year)),
                attributes.text("title", ""),
                attributes.text("text", ""),
                picture(attributes),
                attributes.text("alternative", ""),
                StopSource.read(attributes.group("source")));
    }

    private static String picture(Attributes attributes) {
        String picture = attributes.text("picture", "");
        boolean known =
                picture.isEmpty()
                        || picture.matches(FILE)
                        || Choice.find(picture, Drawing.class).isPresent();
        if (!known) {
            attributes.reject("picture", names() + ", /….svg, /….png, /….jpg, /….webp");
        }
        return picture;
    }

    private static String names() {
        return Arrays.stream(Drawing.values()).map(Choice::name).collect(Collectors.joining(", "));
    }
}
