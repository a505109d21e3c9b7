package fr.automatants.amphi.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `glossary.yaml`; whatever is wrong in it, a glossary comes out.
final class GlossaryReader {
    private static final String ID = "[a-z][a-z0-9-]*";
    private static final String PAGE = "[a-z0-9-]+(#[a-z0-9-]+)?";

    private final Attributes root;
    private final List<String> languages;
    private final Set<String> taken = new HashSet<>();

    GlossaryReader(String yaml, String file, List<String> languages) {
        root = new YamlReader(yaml, file, 1).read();
        this.languages = languages;
    }

    Glossary read() {
        List<Term> terms = new ArrayList<>();
        root.children("terms").forEach(item -> terms.add(term(item)));
        return new Glossary(terms, root.faults());
    }

    private Term term(Attributes item) {
        String id = matching(item, "id", ID);
        item.require("id", ID);
        if (!id.isEmpty() && !taken.add(id)) {
            item.reject("id", "≠ " + id);
        }
        return new Term(
                id,
                printed(item.group("term").inEach(languages)),
                printed(item.group("definition").inEach(languages)),
                matching(item, "page", PAGE),
                item.source("id"));
    }

    private static String matching(Attributes item, String key, String form) {
        String text = item.text(key, "");
        if (item.has(key) && !text.matches(form)) {
            item.reject(key, form);
            return "";
        }
        return text;
    }

    private static Map<String, String> printed(Map<String, String> texts) {
        Map<String, String> printed = new LinkedHashMap<>();
        texts.forEach(
                (language, text) -> printed.put(language, Typography.of(language).apply(text)));
        return printed;
    }
}
