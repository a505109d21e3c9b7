package fr.automatants.amphi.digits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The pictures of a set, sorted by the digit that they show.
public final class Album {
    private final Digits digits;
    private final List<DigitClass> classes;

    private Album(Digits digits, List<DigitClass> classes) {
        this.digits = digits;
        this.classes = classes;
    }

    /// Sorts the pictures of a set, averages those of each class and measures how far each is from
    /// its average.
    static Album of(Digits digits) {
        List<DigitClass> classes = new ArrayList<>();
        for (int digit = 0; digit < Digits.CLASSES; digit++) {
            classes.add(sorted(digits, digit));
        }
        return new Album(digits, List.copyOf(classes));
    }

    /// Returns the pictures that are sorted here.
    public Digits digits() {
        return digits;
    }

    /// Returns all pictures of one digit, 0 to 9.
    public DigitClass of(int digit) {
        return classes.get(digit);
    }

    private static DigitClass sorted(Digits digits, int digit) {
        int label = digit;
        List<Integer> numbers =
                IntStream.range(0, digits.size())
                        .filter(i -> digits.label(i) == label)
                        .boxed()
                        .toList();
        double[] mean = mean(digits, numbers);
        List<Integer> strangest =
                numbers.stream()
                        .map(i -> new Far(i, distance(digits.pixels(i), mean)))
                        .sorted(Comparator.comparingDouble(Far::distance).reversed())
                        .map(Far::number)
                        .toList();
        return new DigitClass(digit, numbers, strangest, bytes(mean));
    }

    private static double[] mean(Digits digits, List<Integer> numbers) {
        double[] mean = new double[Digits.PIXELS];
        for (int number : numbers) {
            byte[] pixels = digits.pixels(number);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += Byte.toUnsignedInt(pixels[i]);
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= Math.max(1, numbers.size());
        }
        return mean;
    }

    /// Σᵢ (xᵢ − mᵢ)², whose order is that of the distances.
    private static double distance(byte[] pixels, double[] mean) {
        double sum = 0;
        for (int i = 0; i < mean.length; i++) {
            double d = Byte.toUnsignedInt(pixels[i]) - mean[i];
            sum += d * d;
        }
        return sum;
    }

    private static byte[] bytes(double[] mean) {
        byte[] bytes = new byte[mean.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(mean[i]);
        }
        return bytes;
    }

    private record Far(int number, double distance) {}
}
