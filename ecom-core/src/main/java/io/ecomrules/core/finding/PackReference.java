package io.ecomrules.core.finding;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The rule pack that decided something, so that it can be decided again.
 *
 * @param id the pack's id
 * @param version its version
 * @param sha256 the digest of its content, 64 hexadecimal digits
 */
public record PackReference(String id, String version, String sha256) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Checks the digest's form. */
    public PackReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("A SHA-256 is 64 hexadecimal digits but is \"" + sha256 + "\".");
        }
    }
}
