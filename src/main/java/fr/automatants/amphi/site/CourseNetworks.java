package fr.automatants.amphi.site;

import fr.automatants.amphi.challenge.page.Offer;
import fr.automatants.amphi.classroom.ClassService;
import fr.automatants.amphi.classroom.LiveClass;
import fr.automatants.amphi.digits.Hyperparameters;
import fr.automatants.amphi.digits.TrainedNetworks;
import fr.automatants.amphi.digits.TrainingJob.Trained;
import fr.automatants.amphi.digits.TrainingQueue;
import fr.automatants.amphi.widget.playground.HyperparametersNotation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// The networks that the course trains, as a challenge's page is asked for them: `course` for the one
/// that reads what people draw, `class-ABCDE` for a class's run as it is now, `playground-16,16;relu;…`
/// for one that somebody has trained with these hyperparameters.
@ApplicationScoped
public class CourseNetworks {
    private static final String COURSE = "course";
    private static final String CLASS = "class-";
    private static final String PLAYGROUND = "playground-";

    private final TrainedNetworks networks;
    private final TrainingQueue queue;
    private final ClassService classes;

    CourseNetworks(TrainedNetworks networks, TrainingQueue queue, ClassService classes) {
        this.networks = networks;
        this.queue = queue;
        this.classes = classes;
    }

    /// The network of a name, if there is one.
    Optional<Offer> find(String name) {
        if (name.equals(COURSE)) {
            return Optional.of(
                    new Offer("course.safetensors", networks.trained().thenApply(Optional::of)));
        }
        if (name.startsWith(PLAYGROUND)) {
            return HyperparametersNotation.read(name.substring(PLAYGROUND.length()))
                    .map(this::trained);
        }
        return Optional.of(name)
                .filter(given -> given.startsWith(CLASS))
                .flatMap(given -> classes.find(given.substring(CLASS.length())))
                .map(LiveClass::network)
                .map(network -> new Offer("class-run.safetensors", network));
    }

    /// Trains once more if this server has forgotten it: the same choices give the same bits.
    private Offer trained(Hyperparameters chosen) {
        return new Offer(
                "playground.safetensors",
                queue.train(chosen).thenApply(found -> found.map(Trained::network)));
    }
}
