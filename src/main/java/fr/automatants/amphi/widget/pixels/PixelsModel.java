package fr.automatants.amphi.widget.pixels;

import fr.automatants.amphi.digits.Album;
import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.widget.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the browser draws of a picture: its greys (base64), its answer, where to go next.
///
/// @param answer the one-hot vector y: 1 at the label's place
/// @param others for each digit the picture to show next
/// @param empty how many of the 676 numbers are 0
@SuppressWarnings("ArrayRecordComponent") // made for one message, read by its writer only
record PixelsModel(
        int number,
        int pixel,
        int label,
        byte[] greys,
        int[] answer,
        List<Integer> others,
        int empty,
        String remark) {
    static PixelsModel of(Album album, Pointed now, Texts texts) {
        Digits digits = album.digits();
        byte[] greys = digits.pixels(now.number());
        int label = digits.label(now.number());
        return new PixelsModel(
                now.number(),
                now.pixel(),
                label,
                greys,
                IntStream.range(0, Digits.CLASSES).map(c -> c == label ? 1 : 0).toArray(),
                IntStream.range(0, Digits.CLASSES)
                        .mapToObj(digit -> album.of(digit).after(now.number()))
                        .toList(),
                empty(greys),
                remark(Byte.toUnsignedInt(greys[now.pixel()]), now.pixel(), texts));
    }

    private static int empty(byte[] greys) {
        return (int) IntStream.range(0, greys.length).filter(i -> greys[i] == 0).count();
    }

    private static String remark(int grey, int pixel, Texts texts) {
        if (pixel % Digits.SIDE == Digits.SIDE - 1 && pixel < Digits.PIXELS - 1) {
            return texts.text("pixels.remark.end");
        }
        return texts.text(
                grey == 0 ? "pixels.remark.empty" : "pixels.remark.ink", subscript(pixel));
    }

    /// 145 → ₁₄₅
    private static String subscript(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('₀' + digit - '0')))
                .collect(Collectors.joining());
    }
}
