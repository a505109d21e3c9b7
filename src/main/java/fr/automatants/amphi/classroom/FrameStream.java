package fr.automatants.amphi.classroom;

import fr.automatants.amphi.classroom.Frame.Heading;
import fr.automatants.amphi.classroom.Frame.Kind;
import fr.automatants.amphi.engine.Layer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/// The frames of a class in order: remembers what the last delta said, so that the next says the rest.
///
/// For the training thread only.
final class FrameStream {
    /// So that a frame in base64 fits the 8 000 bytes of a PostgreSQL notification.
    static final int LARGEST_DELTA = 5_500;

    private static final int IMAGES_A_DELTA = 4;

    private final Cursor losses = new Cursor();
    private final Cursor accuracies = new Cursor();
    private int sequence;
    private int nextImage;
    private int staleImages;
    private int shownRun;
    private long shownStep = -1;
    private Moment shown = Moment.NONE;

    /// Whether a delta would tell anything new.
    boolean hasNews(Training training, int percent, int watchers) {
        return staleImages > 0
                || losses.behind(training.losses())
                || accuracies.behind(training.accuracies())
                || !shown.equals(Moment.of(training, percent, watchers));
    }

    /// The next delta: four of the first layer's images in turn, and the curves' new points.
    ByteBuffer delta(Training training, int percent, int watchers) {
        notice(training);
        shown = Moment.of(training, percent, watchers);
        sequence++;
        List<WeightImage> images = someImages(training);
        int room = room(training, images.size());
        Series.Stretch newAccuracies = accuracies.next(training.accuracies(), room);
        Series.Stretch newLosses =
                losses.next(training.losses(), room - newAccuracies.steps().length);
        return new Frame(
                        Kind.DELTA,
                        heading(training, percent, watchers),
                        newLosses,
                        newAccuracies,
                        images,
                        List.of())
                .encode();
    }

    /// Everything, for who comes late or missed a delta; the next delta follows it.
    ByteBuffer key(Training training, int percent, int watchers) {
        return new Frame(
                        Kind.KEY,
                        heading(training, percent, watchers),
                        training.losses().stretch(0, Series.CAPACITY),
                        training.accuracies().stretch(0, Series.CAPACITY),
                        images(training, 0, first(training).neurons()),
                        training.specimens().all())
                .encode();
    }

    private void notice(Training training) {
        RunState state = training.state();
        if (state.run() != shownRun) {
            losses.rewind();
            accuracies.rewind();
        }
        if (state.run() != shownRun || state.step() != shownStep) {
            staleImages = first(training).neurons();
        }
        shownRun = state.run();
        shownStep = state.step();
    }

    private List<WeightImage> someImages(Training training) {
        int neurons = first(training).neurons();
        int count = Math.min(IMAGES_A_DELTA, staleImages);
        List<WeightImage> images = images(training, nextImage, count);
        nextImage = (nextImage + count) % neurons;
        staleImages -= count;
        return images;
    }

    private static List<WeightImage> images(Training training, int from, int count) {
        Layer layer = first(training);
        return IntStream.range(from, from + count)
                .map(i -> i % layer.neurons())
                .mapToObj(i -> WeightImage.of(i, layer.weights(i)))
                .toList();
    }

    private static int room(Training training, int images) {
        int fixed = Frame.HEADER + 2 * Frame.CURVE_HEADER + Frame.IMAGE * images;
        int answers = training.specimens().all().size() * 10;
        return (LARGEST_DELTA - 1 - fixed - answers) / Frame.POINT;
    }

    private Heading heading(Training training, int percent, int watchers) {
        return new Heading(
                training.state(),
                sequence,
                percent < 100,
                percent,
                training.lastLoss(),
                training.evaluation().correct(),
                training.evaluation().total(),
                watchers,
                training.specimens().answers(training.network()));
    }

    private static Layer first(Training training) {
        return training.network().layers().getFirst();
    }

    /// What a frame's heading depends on.
    private record Moment(RunState state, int percent, int watchers) {
        static final Moment NONE = new Moment(RunState.fresh(0, 0, 0, 1), 0, 0);

        static Moment of(Training training, int percent, int watchers) {
            return new Moment(training.state(), percent, watchers);
        }
    }

    /// How much of a curve the deltas have told.
    private static final class Cursor {
        private int thinnings;
        private int told;

        void rewind() {
            thinnings = 0;
            told = 0;
        }

        boolean behind(Series series) {
            follow(series);
            return told < series.size();
        }

        Series.Stretch next(Series series, int limit) {
            follow(series);
            Series.Stretch stretch = series.stretch(told, limit);
            told = stretch.end();
            return stretch;
        }

        private void follow(Series series) {
            for (; thinnings < series.thinnings(); thinnings++) {
                told = Series.kept(told);
            }
        }
    }
}
