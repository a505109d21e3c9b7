package fr.automatants.amphi.classroom;

import fr.automatants.amphi.digits.Digits;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// One picture of a run as it goes over the wire; everybody gets the same bytes, little-endian.
///
/// | at | bytes | what |
/// |---|---|---|
/// | 0 | 2 | magic `A` `M` |
/// | 2 | 1 | version, 1 |
/// | 3 | 1 | kind: 0 delta, 1 key |
/// | 4 | 4 | run number, from 1 |
/// | 8 | 4 | sequence: a delta follows the frame numbered one less; a key repeats the last delta's |
/// | 12 | 4 | step: batches trained on |
/// | 16 | 4 | epochs completed |
/// | 20 | 2 | steps an epoch |
/// | 22 | 1 | flags: 1 running, 2 paused, 4 diverged, 8 rebuilding after a restart |
/// | 23 | 1 | percent rebuilt, 0 to 100 |
/// | 24 | 4 | seed |
/// | 28 | 4 | α, f32 |
/// | 32 | 4 | last loss, f32; NaN when there is none |
/// | 36 | 4 | test digits answered rightly |
/// | 40 | 4 | test digits in all |
/// | 44 | 2 | people watching, at most 65 535 |
/// | 46 | 1 | specimens, s (8) |
/// | 47 | 1 | weight images, n (4 in a delta, all 16 in a key, 0 when nothing moved) |
/// | 48 | 10 s | the ten outputs of each specimen, one byte each: 255 is 1 |
/// | … | 8 + 8 p | loss curve: u16 thinnings, u16 first index, u32 p, then p points: step u32, value f32 |
/// | … | 8 + 8 q | accuracy curve, the same; values from 0 to 1 |
/// | … | 681 n | weight images: neuron u8, scale f32, 676 signed bytes; weight = byte · scale / 127 |
/// | … | 677 s | only in a key: the specimens: label u8, 676 greys |
///
/// A curve that was thinned more often than the receiver's: drop every other point (keep the first) for each thinning
/// missed, cut at the first index, append. In a key the first index is 0.
record Frame(
        Kind kind,
        Heading heading,
        Series.Stretch losses,
        Series.Stretch accuracies,
        List<WeightImage> images,
        List<Specimens.Specimen> specimens) {
    static final int HEADER = 48;
    static final int POINT = 8;
    static final int CURVE_HEADER = 8;
    static final int IMAGE = 5 + Digits.PIXELS;

    private static final int VERSION = 1;
    private static final int SPECIMEN = 1 + Digits.PIXELS;

    /// What a frame holds: changes, or everything.
    enum Kind {
        DELTA(0),
        KEY(1);

        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }
    }

    /// The numbers at the top, in the order of the wire.
    @SuppressWarnings("ArrayRecordComponent") // written once, read only, never compared
    record Heading(
            RunState state,
            int sequence,
            boolean rebuilding,
            int percent,
            float loss,
            int correct,
            int total,
            int watchers,
            byte[] answers) {}

    /// The frame's bytes, to be read only.
    ByteBuffer encode() {
        ByteBuffer bytes = ByteBuffer.allocate(size()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 'A').put((byte) 'M').put((byte) VERSION).put(kind.code);
        putState(bytes);
        putMeasures(bytes);
        bytes.put(heading.answers());
        putCurve(bytes, losses);
        putCurve(bytes, accuracies);
        images.forEach(image -> image.put(bytes));
        specimens.forEach(s -> bytes.put((byte) s.label()).put(s.pixels()));
        return bytes.flip().asReadOnlyBuffer();
    }

    int size() {
        return HEADER
                + heading.answers().length
                + 2 * CURVE_HEADER
                + POINT * (losses.steps().length + accuracies.steps().length)
                + IMAGE * images.size()
                + SPECIMEN * specimens.size();
    }

    private void putState(ByteBuffer bytes) {
        RunState state = heading.state();
        bytes.putInt(state.run()).putInt(heading.sequence());
        bytes.putInt((int) state.step()).putInt((int) state.epoch());
        bytes.putShort((short) state.stepsPerEpoch());
        bytes.put(flags()).put((byte) heading.percent());
        bytes.putInt((int) state.seed()).putFloat(state.learningRate());
    }

    private void putMeasures(ByteBuffer bytes) {
        bytes.putFloat(heading.loss()).putInt(heading.correct()).putInt(heading.total());
        bytes.putShort((short) Math.min(heading.watchers(), 0xFFFF));
        bytes.put((byte) (heading.answers().length / Digits.CLASSES)).put((byte) images.size());
    }

    private byte flags() {
        RunState state = heading.state();
        int moving = state.running() && !heading.rebuilding() ? 1 : 2;
        return (byte) (moving | (state.diverged() ? 4 : 0) | (heading.rebuilding() ? 8 : 0));
    }

    private static void putCurve(ByteBuffer bytes, Series.Stretch curve) {
        bytes.putShort((short) curve.thinnings()).putShort((short) curve.first());
        bytes.putInt(curve.steps().length);
        for (int i = 0; i < curve.steps().length; i++) {
            bytes.putInt(curve.steps()[i]).putFloat(curve.values()[i]);
        }
    }
}
