package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files of a pack by their paths, with forward slashes. Only files that a pack can hold are among them. Immutable. */
public final class PackFiles {

    /** Where the built-in pack stands among the library's resources. */
    static final String BUILT_IN = "io/ecomrules/rules/builtin/";

    /** Says that the built-in files a pack builds on are among its own already. It is no part of the digest. */
    static final String SEALED = "sealed.txt";

    private final Map<String, byte[]> files;

    private PackFiles(Map<String, byte[]> files) {
        this.files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * Puts files together.
     *
     * @param files paths and contents, which must not be changed afterwards
     * @return the files
     */
    public static PackFiles of(Map<String, byte[]> files) {
        return new PackFiles(files);
    }

    /**
     * Reads the pack that comes with the library.
     *
     * @return its files
     */
    public static PackFiles builtIn() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var file : new String(resource(BUILT_IN + "files"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            files.put(file, resource(BUILT_IN + file));
        }
        return new PackFiles(files);
    }

    /**
     * Reads a folder or a zip.
     *
     * @param path the folder or the zip
     * @param problems is told of everything in it that cannot be read
     * @return what could be read
     */
    public static PackFiles read(Path path, Consumer<Problem> problems) {
        return new PackFiles(PackStorage.read(path, problems));
    }

    /**
     * Lists the files.
     *
     * @return their paths, sorted
     */
    public Set<String> paths() {
        return files.keySet();
    }

    /**
     * Tells whether there is a file.
     *
     * @param path its path
     * @return true if there is
     */
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /**
     * Gives a file as it is.
     *
     * @param path its path
     * @return its bytes
     */
    public byte[] bytes(String path) {
        var bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("There is no file " + path + " in the pack.");
        }
        return bytes.clone();
    }

    /**
     * Gives a file as text, read as UTF-8 whatever the machine's charset, without a byte order mark and with one kind of line ending.
     *
     * @param path its path
     * @param problems is told if it is not UTF-8
     * @return the text, or null if there is none
     */
    public @Nullable String text(String path, Consumer<Problem> problems) {
        return PackText.of(path, bytes(path), problems);
    }

    /**
     * Puts the files of another pack over these. A file replaces those of the same name in every notation, so that a table can stand
     * for a file of sentences.
     *
     * @param over the files that win
     * @return the files of both
     */
    PackFiles overlaidBy(PackFiles over) {
        var replaced = new TreeSet<String>();
        over.paths().forEach(path -> replaced.add(stem(path)));
        var both = new TreeMap<String, byte[]>();
        files.forEach((path, bytes) -> {
            if (!replaced.contains(stem(path))) {
                both.put(path, bytes);
            }
        });
        both.putAll(over.files);
        return new PackFiles(both);
    }

    /**
     * Names the content.
     *
     * @return SHA-256 in hexadecimal, which depends neither on the line endings of texts nor on the order of files, nor on what the pack was
     *     once copied from
     */
    public String sha256() {
        var digest = new ContentDigest();
        files.forEach((path, bytes) -> {
            if (!path.equals(BuiltInCopy.FILE) && !path.equals(SEALED)) {
                digest.add(path, PackText.normalised(path, bytes));
            }
        });
        return digest.hex();
    }

    /**
     * Makes files that need no built-in ones, whatever later versions of the library bring.
     *
     * @return these files and a mark that says so
     */
    public PackFiles sealed() {
        var sealed = new TreeMap<>(files);
        sealed.put(SEALED, "This copy is whole. It builds on no built-in files.\n".getBytes(StandardCharsets.UTF_8));
        return new PackFiles(sealed);
    }

    /** Those of these files that the other pack has a file of its own for. */
    PackFiles sharing(PackFiles other) {
        var shared = new TreeMap<String, byte[]>();
        files.forEach((path, bytes) -> {
            if (other.hasStemOf(path)) {
                shared.put(path, bytes);
            }
        });
        return new PackFiles(shared);
    }

    boolean hasStemOf(String path) {
        return paths().stream().anyMatch(own -> stem(own).equals(stem(path)));
    }

    static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }

    static byte[] resource(String file) {
        try (var stream = PackFiles.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The library's own file " + file + " is missing.");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
