package fr.automatants.amphi.check;

import static fr.automatants.amphi.course.Pictures.ROOT;

import fr.automatants.amphi.course.Claim;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.course.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Whether a page's pictures are there, and say something to those who do not see them.
record Pictures(Library library) {
    private static final Pattern OUTSIDE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

    List<Fault> faults(Claim.Picture picture) {
        List<Fault> faults = new ArrayList<>();
        if (!OUTSIDE.matcher(picture.address()).matches() && !there(picture.address())) {
            faults.add(fault(picture, Fault.Kind.MISSING_PICTURE, expected(picture.address())));
        }
        if (picture.alternative().isBlank()) {
            faults.add(fault(picture, Fault.Kind.MISSING_ALTERNATIVE, "![…](…)"));
        }
        return faults;
    }

    private boolean there(String address) {
        return address.startsWith(ROOT)
                && library.picture(address.substring(ROOT.length())).isPresent();
    }

    private static String expected(String address) {
        return address.startsWith(ROOT)
                        && fr.automatants.amphi.course.Pictures.type(
                                        address.substring(ROOT.length()))
                                .isPresent()
                ? address.substring(ROOT.length())
                : "[A-Za-z0-9._-]+.(svg|png|jpg|webp|avif|gif)";
    }

    private static Fault fault(Claim.Picture picture, Fault.Kind kind, String expected) {
        return new Fault(picture.source(), kind, picture.written(), picture.written(), expected);
    }
}
