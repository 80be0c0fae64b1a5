package io.ecomrules.quickstart;

import io.ecomrules.core.password.PasswordHistory;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A host's store of passwords: salted digests, the latest last. A real one has a table and more rounds. */
final class Digests {

    private static final int ROUNDS = 1_000;

    private static final class Salted {

        private final byte[] salt;
        private final byte[] digest;

        private Salted(byte[] salt, byte[] digest) {
            this.salt = salt;
            this.digest = digest;
        }
    }

    private final Map<String, List<Salted>> kept = new HashMap<>();
    private final SecureRandom random = new SecureRandom();

    PasswordHistory of(String user) {
        var all = kept.getOrDefault(user, List.of());
        return (last, candidate) -> all.subList(Math.max(0, all.size() - last), all.size()).stream()
                .anyMatch(each -> MessageDigest.isEqual(each.digest, digest(candidate, each.salt)));
    }

    void add(String user, char[] password) {
        var salt = new byte[16];
        random.nextBytes(salt);
        kept.computeIfAbsent(user, none -> new ArrayList<>()).add(new Salted(salt, digest(password, salt)));
    }

    private static byte[] digest(char[] password, byte[] salt) {
        var key = new PBEKeySpec(password, salt, ROUNDS, 256);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        } finally {
            key.clearPassword();
        }
    }
}
