package fr.automatants.amphi.learner.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address in the one spelling under which it is kept: trimmed, in lower case.
public record EmailAddress(String text) {
    private static final int LONGEST = 254; // RFC 5321 through its path of 256

    // a plausible form and no more: only a mail that arrives proves an address
    private static final Pattern FORM =
            Pattern.compile(
                    "[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]{1,64}@(?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}");

    /// What somebody typed, if a mail could be sent there.
    public static Optional<EmailAddress> of(String typed) {
        String text =
                Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }
}
