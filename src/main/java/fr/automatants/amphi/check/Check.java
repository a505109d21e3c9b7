package fr.automatants.amphi.check;

import fr.automatants.amphi.course.Claim;
import fr.automatants.amphi.course.Course;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.course.Segment;
import fr.automatants.amphi.widget.WidgetTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks everything that can be asked of a course: its files, its widgets, its links, its formulas.
public final class Check {
    private final Library library;
    private final WidgetTypes widgets;
    private final Routes routes;
    private final Katex katex;

    /// A check of what lies in the library's folder.
    public Check(Library library, WidgetTypes widgets, Routes routes, Katex katex) {
        this.library = library;
        this.widgets = widgets;
        this.routes = routes;
        this.katex = katex;
    }

    /// Every fault of the course, by file and line.
    public Report report() {
        Collection<Page> pages = library.all().values();
        List<Segment.Widget> blocks = pages.stream().flatMap(Check::widgets).toList();
        List<Claim.Formula> formulas = claims(pages, Claim.Formula.class);

        List<Fault> faults = new ArrayList<>(library.faults());
        faults.addAll(uncovered(library.course(), pages));
        blocks.forEach(block -> faults.addAll(widgets.faults(block)));
        Links links = new Links(library, routes);
        pages.forEach(page -> faults.addAll(links.faults(page)));
        Pictures pictures = new Pictures(library);
        claims(pages, Claim.Picture.class)
                .forEach(picture -> faults.addAll(pictures.faults(picture)));
        faults.addAll(katex.faults(formulas));
        return Report.of(
                faults,
                pages.size(),
                blocks.size(),
                formulas.size(),
                claims(pages, Claim.Link.class).size());
    }

    private static List<Fault> uncovered(Course course, Collection<Page> pages) {
        Set<String> covered =
                pages.stream().flatMap(page -> page.slides().stream()).collect(Collectors.toSet());
        return course.deck().names().stream()
                .filter(slide -> !covered.contains(slide))
                .map(slide ->
                        new Fault(
                                course.deck().source(),
                                Fault.Kind.UNCOVERED_SLIDE,
                                slide,
                                slide,
                                "slides: [" + slide + "]"))
                .toList();
    }

    private static Stream<Segment.Widget> widgets(Page page) {
        return page.sections().stream()
                .flatMap(section -> section.segments().stream())
                .filter(Segment.Widget.class::isInstance)
                .map(Segment.Widget.class::cast);
    }

    private static <C extends Claim> List<C> claims(Collection<Page> pages, Class<C> kind) {
        return pages.stream()
                .flatMap(page -> page.claims().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
