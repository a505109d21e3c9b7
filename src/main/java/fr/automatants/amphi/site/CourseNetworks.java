package fr.automatants.amphi.site;

import fr.automatants.amphi.challenge.page.Offer;
import fr.automatants.amphi.classroom.ClassService;
import fr.automatants.amphi.classroom.LiveClass;
import fr.automatants.amphi.digits.TrainedNetworks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// The networks that the course trains, as a challenge's page is asked for them: `course` for the one
/// that reads what people draw, `class-ABCDE` for a class's run as it is now.
@ApplicationScoped
public class CourseNetworks {
    private static final String COURSE = "course";
    private static final String CLASS = "class-";

    private final TrainedNetworks networks;
    private final ClassService classes;

    CourseNetworks(TrainedNetworks networks, ClassService classes) {
        this.networks = networks;
        this.classes = classes;
    }

    /// The network of a name, if there is one.
    Optional<Offer> find(String name) {
        if (name.equals(COURSE)) {
            return Optional.of(
                    new Offer("course.safetensors", networks.trained().thenApply(Optional::of)));
        }
        return Optional.of(name)
                .filter(given -> given.startsWith(CLASS))
                .flatMap(given -> classes.find(given.substring(CLASS.length())))
                .map(LiveClass::network)
                .map(network -> new Offer("class-run.safetensors", network));
    }
}
