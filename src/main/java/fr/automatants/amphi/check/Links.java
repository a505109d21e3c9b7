package fr.automatants.amphi.check;

import fr.automatants.amphi.course.Claim;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.course.Pictures;
import fr.automatants.amphi.course.Section;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Follows a page's links as far as the course goes; what lies outside is not asked.
final class Links {
    private static final String COURSE = "course/";
    private static final String GALLERY = "gallery/";
    private static final Pattern OUTSIDE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

    private final Library library;
    private final Routes routes;

    Links(Library library, Routes routes) {
        this.library = library;
        this.routes = routes;
    }

    List<Fault> faults(Page page) {
        return page.claims().stream()
                .filter(Claim.Link.class::isInstance)
                .flatMap(link -> fault(page, (Claim.Link) link).stream())
                .toList();
    }

    private Optional<Fault> fault(Page page, Claim.Link link) {
        String address = link.address();
        if (OUTSIDE.matcher(address).matches()) {
            return Optional.empty();
        }
        if (address.startsWith("#")) {
            return anchor(link, page, address.substring(1));
        }
        return address.startsWith("/")
                ? inside(page, link)
                : Optional.of(dead(link, link.address(), slugs()));
    }

    /// `/course/perceptron?lang=en#weights` and whatever else begins with a slash.
    private Optional<Fault> inside(Page page, Claim.Link link) {
        String[] cut = link.address().substring(1).split("#", 2);
        String path = cut[0].replaceFirst("\\?.*", "");
        String anchor = cut.length > 1 ? cut[1] : "";
        if (path.isEmpty()) {
            return anchor(link, library.home(page.language()), anchor);
        }
        if (path.startsWith(COURSE)) {
            String slug = path.substring(COURSE.length());
            return page(link, slug, library.page(slug, page.language()), anchor, slugs());
        }
        if (path.startsWith(GALLERY)) {
            String name = path.substring(GALLERY.length());
            return page(
                    link, name, library.gallery(name, page.language()), anchor, library.gallery());
        }
        boolean known =
                routes.lead(path)
                        || ("/" + path).startsWith(Pictures.ROOT)
                                && library.picture(path.substring(Pictures.ROOT.length() - 1))
                                        .isPresent();
        return known ? Optional.empty() : Optional.of(dead(link, "/" + path, routes.all()));
    }

    private Optional<Fault> page(
            Claim.Link link,
            String name,
            Optional<Page> target,
            String anchor,
            Collection<String> names) {
        return target.isPresent()
                ? anchor(link, target.get(), anchor)
                : Optional.of(dead(link, name, names));
    }

    private static Optional<Fault> anchor(Claim.Link link, Page target, String anchor) {
        TreeSet<String> ids = new TreeSet<>();
        target.sections().stream().map(Section::id).forEach(ids::add);
        target.claims().stream()
                .filter(Claim.Anchor.class::isInstance)
                .forEach(heading -> ids.add(((Claim.Anchor) heading).id()));
        return anchor.isEmpty() || ids.contains(anchor)
                ? Optional.empty()
                : Optional.of(
                        Fault.unlike(
                                link.source(),
                                Fault.Kind.DEAD_ANCHOR,
                                anchor,
                                link.written(),
                                ids));
    }

    private static Fault dead(Claim.Link link, String name, Collection<String> names) {
        return Fault.unlike(link.source(), Fault.Kind.DEAD_LINK, name, link.written(), names);
    }

    private List<String> slugs() {
        return Stream.concat(Stream.of("home"), library.course().pages().stream()).toList();
    }
}
