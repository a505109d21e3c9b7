package fr.automatants.amphi.digits;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.automatants.amphi.engine.Seeded;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Random numbers that nobody can guess without the secret, each picture's independent of the others.
final class SecretNumbers {
    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST = 16;

    private final Mac mac;
    private final String purpose;

    /// @param secret at least 16 bytes
    /// @param purpose other purposes get other numbers
    SecretNumbers(byte[] secret, String purpose) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException(
                    "secret: found %d bytes, expected at least %d"
                            .formatted(secret.length, SHORTEST));
        }
        try {
            this.mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
        this.purpose = purpose;
    }

    /// Returns the numbers 0 to `size − 1` in a random order.
    int[] order(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        numbers("order").shuffle(order);
        return order;
    }

    Seeded forPicture(int number) {
        return numbers("picture " + number);
    }

    private Seeded numbers(String what) {
        byte[] digest = mac.doFinal((purpose + " " + what).getBytes(UTF_8));
        return new Seeded(ByteBuffer.wrap(digest).getLong());
    }
}
