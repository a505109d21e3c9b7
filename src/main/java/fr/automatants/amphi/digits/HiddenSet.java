package fr.automatants.amphi.digits;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The pictures that a challenge judges by, and that leave the server in no form.
///
/// Made of MNIST's test pictures, for it would be no secret to keep those: who trains on them reads
/// them all and still fails here, and who learns to read does well on both.
///
/// @param digits the public part first, then the private one
/// @param publicSize how many pictures are public: counted before a challenge ends
/// @param version how the pictures came to be
/// @param hash SHA-256 of every picture and label, in hexadecimal
public record HiddenSet(Digits digits, int publicSize, String version, String hash) {
    /// Changes whenever the same secret would give other pictures.
    private static final String VERSION = "distorted-1";

    private static final int PUBLIC_PERCENT = 30;
    private static final int SMALLEST = 100;

    /// Distorts MNIST's test pictures.
    ///
    /// @param secret the installation's: the same secret gives the same bits
    public static HiddenSet of(byte[] secret) {
        return of(secret, Mnist.load().test());
    }

    static HiddenSet of(byte[] secret, Digits digits) {
        SecretNumbers numbers = new SecretNumbers(secret, VERSION);
        int[] order = numbers.order(digits.size());
        byte[] pixels = new byte[digits.size() * Digits.PIXELS];
        byte[] labels = new byte[digits.size()];
        for (int i = 0; i < order.length; i++) {
            byte[] greys =
                    Distortion.HIDDEN.of(digits.pixels(order[i]), numbers.forPicture(order[i]));
            System.arraycopy(greys, 0, pixels, i * Digits.PIXELS, Digits.PIXELS);
            labels[i] = (byte) digits.label(order[i]);
        }
        return hidden(Digits.ofPixels(pixels, labels), VERSION);
    }

    /// Takes pictures of the operator's own, in MNIST's format, 28 × 28, in an order that is random
    /// already.
    ///
    /// @throws IdxException if they are not such files, or fewer than 100
    public static HiddenSet read(InputStream images, InputStream labels) throws IOException {
        int side = Digits.FILE_SIDE;
        Digits digits =
                Digits.of(
                        IdxFile.images("hidden images", images, side, side),
                        IdxFile.labels("hidden labels", labels));
        if (digits.size() < SMALLEST) {
            throw new IdxException(
                    "hidden images",
                    "found %d pictures, expected at least %d".formatted(digits.size(), SMALLEST));
        }
        return hidden(digits, "private");
    }

    private static HiddenSet hidden(Digits digits, String version) {
        int publicSize = Math.max(1, digits.size() * PUBLIC_PERCENT / 100);
        return new HiddenSet(digits, publicSize, version, hash(digits));
    }

    private static String hash(Digits digits) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < digits.size(); i++) {
                sha.update(digits.pixels(i));
                sha.update((byte) digits.label(i));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Neither pictures nor their hash: this may end up in a log.
    @Override
    public String toString() {
        return "HiddenSet[" + digits.size() + " pictures, " + version + "]";
    }
}
