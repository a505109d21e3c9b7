package fr.automatants.amphi.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What `glossary.yaml` says: every word that pages may mark, with its definition.
public record Glossary(List<Term> terms, List<Fault> faults) {
    static final Glossary EMPTY = new Glossary(List.of(), List.of());

    /// Copies its lists.
    public Glossary {
        terms = List.copyOf(terms);
        faults = List.copyOf(faults);
    }

    /// Reads a `glossary.yaml` that defines each word in these languages.
    public static Glossary read(String yaml, String file, List<String> languages) {
        return new GlossaryReader(yaml, file, languages).read();
    }

    /// The glossary that stands for one that could not be read.
    static Glossary broken(Fault fault) {
        return new Glossary(List.of(), List.of(fault));
    }

    /// The term of an id, if there is one.
    public Optional<Term> find(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    List<String> ids() {
        return terms.stream().map(Term::id).toList();
    }

    /// The terms that lead to no page, or to a section that their page has not.
    List<Fault> deadLinks(Function<String, Optional<Page>> pages) {
        List<Fault> dead = new ArrayList<>();
        for (Term term : terms) {
            if (!term.page().isEmpty()) {
                Optional<Page> page = pages.apply(term.slug());
                List<String> sections =
                        page.stream()
                                .flatMap(found -> found.sections().stream())
                                .map(Section::id)
                                .toList();
                boolean there = term.section().isEmpty() || sections.contains(term.section());
                if (page.isEmpty() || !there) {
                    dead.add(dead(term, sections));
                }
            }
        }
        return dead;
    }

    private static Fault dead(Term term, List<String> sections) {
        String expected = sections.isEmpty() ? "page#section" : "#" + String.join(", #", sections);
        return new Fault(term.source(), Fault.Kind.WRONG_VALUE, term.id(), term.page(), expected);
    }
}
