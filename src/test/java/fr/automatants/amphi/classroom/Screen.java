package fr.automatants.amphi.classroom;

import fr.automatants.amphi.digits.Digits;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What a browser knows after a few frames: a decoder of its own, to judge the encoder by.
final class Screen {
    int run;
    int sequence = -1;
    int step;
    int flags;
    int correct;
    int watchers;
    float loss;
    byte[] answers = new byte[0];
    final Curve losses = new Curve();
    final Curve accuracies = new Curve();
    final TreeMap<Integer, List<Byte>> images = new TreeMap<>();
    final TreeMap<Integer, Float> scales = new TreeMap<>();
    final List<Integer> labels = new ArrayList<>();

    void show(ByteBuffer frame) {
        ByteBuffer in = frame.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        check(in.get() == 'A' && in.get() == 'M' && in.get() == 1, "not a frame");
        boolean key = in.get() == 1;
        int next = in.getInt(4);
        if (next != run) {
            losses.clear();
            accuracies.clear();
        }
        run = next;
        check(key || in.getInt(8) == sequence + 1, "a delta is missing");
        sequence = in.getInt(8);
        step = in.getInt(12);
        flags = in.get(22);
        loss = in.getFloat(32);
        correct = in.getInt(36);
        watchers = in.getShort(44);
        int specimens = in.get(46);
        answers = new byte[10 * specimens];
        in.position(Frame.HEADER).get(answers);
        losses.read(in);
        accuracies.read(in);
        for (int i = 0; i < in.get(47); i++) {
            image(in);
        }
        if (key) {
            labels.clear();
            for (int i = 0; i < specimens; i++) {
                labels.add((int) in.get());
                in.position(in.position() + Digits.PIXELS);
            }
        }
        check(!in.hasRemaining(), "bytes left");
    }

    private void image(ByteBuffer in) {
        int neuron = in.get();
        scales.put(neuron, in.getFloat());
        List<Byte> weights = new ArrayList<>();
        for (int i = 0; i < Digits.PIXELS; i++) {
            weights.add(in.get());
        }
        images.put(neuron, weights);
    }

    private static void check(boolean sound, String what) {
        if (!sound) {
            throw new AssertionError(what);
        }
    }

    static final class Curve {
        private int thinnings;
        private List<List<Number>> points = new ArrayList<>();

        List<List<Number>> points() {
            return points;
        }

        private void clear() {
            thinnings = 0;
            points.clear();
        }

        private void read(ByteBuffer in) {
            int theirs = in.getShort();
            int first = in.getShort();
            for (; thinnings < theirs && first > 0; thinnings++) {
                List<List<Number>> kept = new ArrayList<>();
                for (int i = 0; i < points.size(); i += 2) {
                    kept.add(points.get(i));
                }
                points = kept;
            }
            thinnings = theirs;
            check(first <= points.size(), "points are missing");
            points.subList(first, points.size()).clear();
            for (int left = in.getInt(); left > 0; left--) {
                points.add(List.of(in.getInt(), in.getFloat()));
            }
        }
    }
}
