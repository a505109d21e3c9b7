package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Secret;
import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Passwords as they are kept: bcrypt, over a digest since bcrypt reads 72 bytes and no more.
final class Passwords {
    private static final int COST = 10; // some 60 ms: three hundred people may come in together

    /// A hash of no password, which takes as long to check as any other.
    private static final String NOBODYS = BcryptUtil.bcryptHash(Secret.fresh().text(), COST);

    private final BiPredicate<String, String> check;

    Passwords() {
        this(BcryptUtil::matches);
    }

    /// @param check whether a digest is the one behind a hash; slow on purpose
    Passwords(BiPredicate<String, String> check) {
        this.check = check;
    }

    String hash(String password) {
        return BcryptUtil.bcryptHash(digest(password), COST);
    }

    /// Exactly one check, whether there is a hash or not, so that its time tells nothing.
    boolean matches(String password, @Nullable String hash) {
        boolean same = check.test(digest(password), hash == null ? NOBODYS : hash);
        return same && hash != null;
    }

    private static String digest(String password) {
        String oneSpelling = Normalizer.normalize(password, Normalizer.Form.NFKC);
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(oneSpelling.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
