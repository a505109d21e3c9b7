package fr.automatants.amphi.course;

import java.util.Collection;
import java.util.Locale;

/// Something wrong in the content, as data: the site puts it into words in the reader's language.
///
/// @param subject the attribute, widget, page or heading at fault
/// @param found what stands there
/// @param expected what could stand there, as a notation (`-5..5`, `fr, en`), never as prose
/// @param suggestion the nearest allowed name if one is near ("did you mean"), else empty
public record Fault(
        Source where, Kind kind, String subject, String found, String expected, String suggestion) {
    private static final int LONGEST = 120;

    /// Shortens what was found: a fault is read by people.
    public Fault {
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST - 1) + "…";
    }

    /// A fault without a suggestion.
    public Fault(Source where, Kind kind, String subject, String found, String expected) {
        this(where, kind, subject, found, expected, "");
    }

    /// A name that is none of the known ones; the nearest is the suggestion.
    public static Fault unlike(
            Source where, Kind kind, String subject, String found, Collection<String> names) {
        return new Fault(
                where,
                kind,
                subject,
                found,
                names.isEmpty() ? "–" : String.join(", ", names),
                Nearest.to(subject, names));
    }

    /// What can be wrong.
    public enum Kind {
        /// A page asks for a widget that does not exist.
        UNKNOWN_WIDGET,
        /// A widget block does not say which widget, or not as a name.
        MISSING_WIDGET_NAME,
        /// A widget block stands inside a list, a quotation or a footnote, where none can live.
        MISPLACED_WIDGET,
        /// A key that nobody asked for.
        UNKNOWN_ATTRIBUTE,
        /// The same key twice in one block.
        DUPLICATE_ATTRIBUTE,
        /// A value of another kind, out of its range, or not among the choices.
        WRONG_VALUE,
        /// A key that must be there is not.
        MISSING_VALUE,
        /// YAML that cannot be read.
        BROKEN_YAML,
        /// The front matter opens with `---` and never closes.
        UNCLOSED_FRONT_MATTER,
        /// A page has no title in its front matter.
        MISSING_TITLE,
        /// Two headings ask for the same `{#id}`.
        DUPLICATE_ID,
        /// A `$$` formula never closes.
        UNCLOSED_FORMULA,
        /// A word is marked as a term that the glossary does not define.
        UNKNOWN_TERM,
        /// A link or picture whose address is not safe; it was taken out.
        UNSAFE_LINK,
        /// A file that the course needs is not there.
        MISSING_FILE,
        /// A page exists in the default language only.
        MISSING_TRANSLATION,
        /// A file that is there but cannot be read, or is not UTF-8.
        UNREADABLE_FILE,
        /// A link that leads nowhere in the course.
        DEAD_LINK,
        /// A link to a section that its page does not have.
        DEAD_ANCHOR,
        /// A picture that is not there, or is no picture.
        MISSING_PICTURE,
        /// A picture that says nothing to those who do not see it.
        MISSING_ALTERNATIVE,
        /// A formula that KaTeX refuses.
        BROKEN_FORMULA,
        /// A slide of the deck that no page covers.
        UNCOVERED_SLIDE,
        /// A file longer than any page needs to be.
        TOO_LONG,
        /// A page nested deeper than any page needs to be.
        TOO_DEEP;

        /// The last part of its translation key: `unknown-widget`.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
