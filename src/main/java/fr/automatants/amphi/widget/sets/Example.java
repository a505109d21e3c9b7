package fr.automatants.amphi.widget.sets;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.Texts;

/// Something to place.
///
/// @param id its name in addresses
/// @param name as it is shown; empty for one of the defaults, which the translations name
/// @param ring where it belongs
/// @param why the sentence that says so; empty for one of the defaults
record Example(String id, String name, Ring ring, String why) {
    private static final String ID = "[a-z0-9-]+";
    private static final String KEY = "nested-sets.example.";

    static Example standard(String id, Ring ring) {
        return new Example(id, "", ring, "");
    }

    static Example read(Attributes attributes) {
        attributes.require("id", ID);
        attributes.require("name", "\"…\"");
        attributes.require("set", "outside, ai, machine-learning, deep-learning");
        attributes.require("why", "\"…\"");
        String id = attributes.text("id", "-");
        if (!id.matches(ID)) {
            attributes.reject("id", ID);
        }
        return new Example(
                id,
                attributes.text("name", ""),
                attributes.choice("set", Ring.OUTSIDE),
                attributes.text("why", ""));
    }

    String shown(Texts texts) {
        return name.isEmpty() ? texts.text(KEY + id + ".name") : name;
    }

    String reason(Texts texts) {
        return why.isEmpty() ? texts.text(KEY + id + ".why") : why;
    }
}
