package io.ecomrules.core.quality;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** What is kept of texts to know them again: 128 bits of SHA-256. That two different ones share them does not happen. */
record Digest(long high, long low) {

    /** Makes digests; not thread-safe. */
    static final class Maker {

        private final MessageDigest sha256;

        Maker() {
            try {
                sha256 = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException("Every Java has SHA-256.", missing);
            }
        }

        Digest of(List<String> texts) {
            for (var text : texts) {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                sha256.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                sha256.update(bytes);
            }
            var digest = ByteBuffer.wrap(sha256.digest());
            return new Digest(digest.getLong(), digest.getLong());
        }
    }
}
