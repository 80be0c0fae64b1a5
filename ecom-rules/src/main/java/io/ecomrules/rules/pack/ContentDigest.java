package io.ecomrules.rules.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over named contents, so that no two different packs share a digest by moving text from one file to the next. */
final class ContentDigest {

    private final MessageDigest digest;

    ContentDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    void add(String name, byte[] content) {
        digest.update((name + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
        digest.update(content);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
