package fr.automatants.amphi.course;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;

/// Where links lead: between pages by their folder's name, out of the site by safe schemes only.
final class Links {
    /// Commonmark's own default would let `data:` through.
    static final UrlSanitizer SAFE = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

    private static final Pattern PAGE =
            Pattern.compile(
                    "(?:\\.{1,2}/)*(?<slug>[a-z0-9-]+)(?:/index)?(?:\\.md)?/?(?<anchor>#.*)?");
    private static final Pattern GALLERY =
            Pattern.compile(
                    "(?:\\.{1,2}/)+gallery/(?<name>[a-z0-9-]+)(?:/[a-z]{2,3}\\.md)?/?(?<anchor>#.*)?");
    private static final Pattern OUTSIDE =
            Pattern.compile("(?:https?:)?//.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Links() {}

    /// `../perceptron`, `perceptron.md`, `../perceptron/index.md#weights` → `/course/perceptron…`;
    /// `../gallery/perceptron` → `/gallery/perceptron`.
    static String resolve(String address) {
        Matcher gallery = GALLERY.matcher(address);
        if (gallery.matches()) {
            return "/gallery/" + gallery.group("name") + anchor(gallery);
        }
        Matcher page = PAGE.matcher(address);
        if (!page.matches()) {
            return address;
        }
        String slug = page.group("slug");
        return (slug.equals("home") ? "/" : "/course/" + slug) + anchor(page);
    }

    private static String anchor(Matcher link) {
        return Objects.toString(link.group("anchor"), "");
    }

    static boolean unsafe(String address) {
        return !address.isBlank() && SAFE.sanitizeLinkUrl(address).isEmpty();
    }

    static boolean outside(String address) {
        return OUTSIDE.matcher(address.strip()).matches();
    }
}
