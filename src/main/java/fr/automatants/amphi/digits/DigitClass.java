package fr.automatants.amphi.digits;

import java.util.List;

/// All pictures of one digit in a set.
///
/// @param digit 0 to 9
/// @param numbers which pictures of the set they are, ascending
/// @param strangest the same numbers, the farthest from the mean picture first
/// @param mean the mean picture, 676 greys rounded to bytes
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record DigitClass(int digit, List<Integer> numbers, List<Integer> strangest, byte[] mean) {
    public DigitClass {
        numbers = List.copyOf(numbers);
        strangest = List.copyOf(strangest);
        mean = mean.clone();
    }

    @Override
    public byte[] mean() {
        return mean.clone();
    }

    /// Returns how many pictures show this digit.
    public int size() {
        return numbers.size();
    }

    /// Returns the picture of this class after a number of the set, or the first after the last.
    public int after(int number) {
        return numbers.stream().filter(n -> n > number).findFirst().orElse(numbers.getFirst());
    }
}
