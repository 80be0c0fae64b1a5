package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a pack by their paths, read as UTF-8 whatever the machine's charset, without byte order marks and with one kind of line
 * ending.
 *
 * @param texts path, with forward slashes, and text
 */
public record PackFiles(Map<String, String> texts) {

    /** Where the built-in pack stands among the library's resources. */
    static final String BUILT_IN = "io/ecomrules/rules/builtin/";

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_FILES = 1_000;
    private static final int DEEPEST = 8;

    /** Copies the texts, sorted by path. */
    public PackFiles {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /**
     * Reads the pack that comes with the library.
     *
     * @return its texts
     */
    public static PackFiles builtIn() {
        var texts = new TreeMap<String, String>();
        for (var file :
                new String(resource("files"), StandardCharsets.UTF_8).lines().toList()) {
            texts.put(file, text(file, resource(file), problem -> {
                throw new IllegalStateException("The library's own file " + file + " is damaged: " + problem + ".");
            }));
        }
        return new PackFiles(texts);
    }

    /**
     * Reads a folder.
     *
     * @param folder the folder
     * @param problems is told of every file that cannot be read
     * @return the texts of {@code pack.properties} and of the rule files in it, at any depth
     */
    public static PackFiles folder(Path folder, Consumer<Problem> problems) {
        var texts = new TreeMap<String, String>();
        try (var walk = Files.walk(folder, DEEPEST)) {
            for (var file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.endsWith(".drl") && !path.equals(PackProperties.FILE)) {
                    continue;
                }
                if (texts.size() == MOST_FILES) {
                    problems.accept(Problem.of("too-many-files", "most", String.valueOf(MOST_FILES)));
                    break;
                }
                var text = read(file, path, problems);
                if (text != null) {
                    texts.put(path, text);
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            problems.accept(Problem.of("unreadable-folder", "folder", String.valueOf(folder.getFileName())));
        }
        return new PackFiles(texts);
    }

    /**
     * Puts the files of another pack over these.
     *
     * @param over the files that win where both have one at the same path
     * @return the files of both
     */
    PackFiles overlaidBy(PackFiles over) {
        var both = new TreeMap<>(texts);
        both.putAll(over.texts);
        return new PackFiles(both);
    }

    private static @Nullable String read(Path file, String path, Consumer<Problem> problems) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                problems.accept(Problem.of("file-too-large", "most", String.valueOf(MOST_BYTES))
                        .at(path, 0, 0));
                return null;
            }
            return text(path, bytes, problems);
        }
    }

    private static byte[] resource(String file) {
        try (var stream = PackFiles.class.getClassLoader().getResourceAsStream(BUILT_IN + file)) {
            if (stream == null) {
                throw new IllegalStateException("The library's own file " + file + " is missing.");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static @Nullable String text(String path, byte[] bytes, Consumer<Problem> problems) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (CharacterCodingException notUtf8) {
            problems.accept(
                    Problem.of(looksLikeGbk(bytes) ? "gbk-file" : "not-utf-8").at(path, 0, 0));
            return null;
        }
    }

    private static boolean looksLikeGbk(byte[] bytes) {
        try {
            Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException | IllegalArgumentException neither) {
            return false;
        }
    }
}
