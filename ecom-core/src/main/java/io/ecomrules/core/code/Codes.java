package io.ecomrules.core.code;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs codes and verifies them with the keys of the house (CMP-2). Immutable and thread-safe.
 *
 * <p>A code is {@code EC-} and capital letters and digits: what {@link Payload} writes, followed by the first 16 of the 32 bytes of its
 * HMAC-SHA-256, all of it in Base32. It takes 63 signs with an empty place and reference and 165 at most; with a place and a reference of
 * eight letters each, 88. An address may stand before it, up to a slash.
 */
public final class Codes {

    private static final String PREFIX = "EC-";
    private static final String MAC = "HmacSHA256";
    /** Guessing one takes 2 to the power of 128 tries, far beyond what a shop can be asked. */
    private static final int TAG = 16;

    private final Map<Integer, SigningKey> keys = new TreeMap<>();

    /**
     * Takes the keys.
     *
     * @param keys every key whose codes are still good, each with a number of its own
     * @throws IllegalArgumentException if two have one number
     */
    public Codes(Collection<SigningKey> keys) {
        for (var key : keys) {
            if (this.keys.putIfAbsent(key.id(), key) != null) {
                throw new IllegalArgumentException("Two keys have the number " + key.id() + ".");
            }
        }
    }

    /**
     * Signs a code.
     *
     * @param code what it says
     * @param keyId the number of the key
     * @return the text for the picture
     * @throws IllegalArgumentException if there is no key of this number
     */
    public String sign(Code code, int keyId) {
        var key = keys.get(keyId);
        if (key == null) {
            throw new IllegalArgumentException("There is no key " + keyId + ".");
        }
        var payload = Payload.write(code, keyId);
        var signed = Arrays.copyOf(payload, payload.length + TAG);
        System.arraycopy(tag(payload, key), 0, signed, payload.length, TAG);
        return PREFIX + Base32.write(signed);
    }

    /**
     * Reads what was scanned, and believes nothing of it unless a key of the house signed it.
     *
     * @param scanned the text; an address before the code, up to the last slash, plays no part
     * @return the code; or {@code code-not-signed} for any other text, {@code code-malformed}, {@code code-version-unknown},
     *     {@code code-key-unknown} or {@code code-forged}
     */
    public Answer<Code> read(String scanned) {
        var text = scanned.substring(scanned.lastIndexOf('/') + 1).strip();
        if (!text.startsWith(PREFIX)) {
            return Answer.refused(Problem.of("code-not-signed"));
        }
        var bytes = Base32.read(text.substring(PREFIX.length())).orElse(null);
        if (bytes == null || bytes.length <= TAG + 2) {
            return Answer.refused(Problem.of("code-malformed"));
        }
        if (Payload.version(bytes) != Payload.VERSION) {
            return Answer.refused(
                    Problem.of("code-version-unknown", "version", String.valueOf(Payload.version(bytes))));
        }
        var key = keys.get(Payload.keyId(bytes));
        if (key == null) {
            return Answer.refused(Problem.of("code-key-unknown", "key", String.valueOf(Payload.keyId(bytes))));
        }
        var payload = Arrays.copyOf(bytes, bytes.length - TAG);
        var tag = Arrays.copyOfRange(bytes, payload.length, bytes.length);
        if (!MessageDigest.isEqual(tag(payload, key), tag)) {
            return Answer.refused(Problem.of("code-forged"));
        }
        return Payload.read(payload)
                .<Answer<Code>>map(Answer.Granted::new)
                .orElseGet(() -> Answer.refused(Problem.of("code-malformed")));
    }

    /**
     * Verifies what was scanned.
     *
     * @param scanned the text
     * @param purpose what it is to be used for
     * @param at when
     * @return the code; or a reason of {@link #read}, or every one of {@code code-not-yet-valid}, {@code code-expired},
     *     {@code code-of-another-purpose}
     */
    public Answer<Code> verify(String scanned, Purpose purpose, Instant at) {
        var read = read(scanned);
        return read instanceof Answer.Granted<Code> granted
                ? Answer.of(granted.value(), against(granted.value(), purpose, at))
                : read;
    }

    private static List<Problem> against(Code code, Purpose purpose, Instant at) {
        var reasons = new ArrayList<Problem>();
        if (at.isBefore(code.from())) {
            reasons.add(Problem.of("code-not-yet-valid", "from", code.from().toString()));
        }
        if (!at.isBefore(code.until())) {
            reasons.add(Problem.of("code-expired", "until", code.until().toString()));
        }
        if (code.purpose() != purpose) {
            reasons.add(Problem.of("code-of-another-purpose")
                    .named("purpose", purpose.code(), purpose)
                    .named("own", code.purpose().code(), code.purpose()));
        }
        return reasons;
    }

    private static byte[] tag(byte[] payload, SigningKey key) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key.secret(), MAC));
            return Arrays.copyOf(mac.doFinal(payload), TAG);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java has " + MAC + ", but this one has not.", absent);
        }
    }
}
