package fr.automatants.amphi.widget.digits;

import fr.automatants.amphi.digits.DigitClass;
import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/// What the browser draws of the album; greys travel as base64, 676 bytes a picture.
///
/// @param pages how many pages the present order has
/// @param size how many pictures the class has
/// @param total how many the set has
/// @param numbers the numbers in the set of the pictures shown
/// @param greys their greys, one picture after another
/// @param close the greys of the chosen picture, or nothing
/// @param rank how strange the chosen one is: 1 for the farthest from the mean; 0 if none is chosen
@SuppressWarnings("ArrayRecordComponent") // made for one message, read by its writer only
record DigitsModel(
        int digit,
        String order,
        int page,
        int chosen,
        List<Choice> orders,
        int pages,
        int size,
        int total,
        List<Integer> numbers,
        byte[] greys,
        byte[] mean,
        byte[] close,
        int rank,
        String remark) {
    static DigitsModel of(DigitsParameters parameters, Browsing now, Texts texts) {
        Digits digits = parameters.album().digits();
        DigitClass shown = parameters.album().of(now.digit());
        List<Integer> numbers = now.order().pick(shown, parameters.count(), now.page());
        boolean none = now.chosen() == Browsing.NONE;
        return new DigitsModel(
                now.digit(),
                Choice.name(now.order()),
                now.page(),
                now.chosen(),
                Choice.of(Arrays.asList(Order.values()), "digits.order.", texts),
                now.order().pages(shown, parameters.count()),
                shown.size(),
                digits.size(),
                numbers,
                greys(digits, numbers),
                shown.mean(),
                none ? new byte[0] : digits.pixels(now.chosen()),
                none ? 0 : shown.strangest().indexOf(now.chosen()) + 1,
                texts.text("digits.remark." + now.order().name(), String.valueOf(now.digit())));
    }

    private static byte[] greys(Digits digits, List<Integer> numbers) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(numbers.size() * Digits.PIXELS);
        numbers.forEach(number -> all.writeBytes(digits.pixels(number)));
        return all.toByteArray();
    }
}
