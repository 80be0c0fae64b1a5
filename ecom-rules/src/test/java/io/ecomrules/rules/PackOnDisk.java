package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RulePackException;
import io.ecomrules.rules.pack.PackFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A rule pack that a test writes into a folder, as HR would. */
final class PackOnDisk {

    private final Path folder;

    private PackOnDisk(Path folder) {
        this.folder = folder;
    }

    /** A pack that replaces or adds files of the built-in one. */
    static PackOnDisk overBuiltIn(Path folder) {
        return new PackOnDisk(folder)
                .with("pack.properties", "id=test\nversion=1\ntitle=试验\neffective-from=2010-01-01\nextends=builtin\n");
    }

    /** A pack that has nothing but what the test puts in. */
    static PackOnDisk empty(Path folder) {
        return new PackOnDisk(folder);
    }

    /** A pack that holds the texts of the built-in one as files of its own. */
    static PackOnDisk copyOfBuiltIn(Path folder) {
        var pack = new PackOnDisk(folder);
        var files = PackFiles.builtIn();
        files.paths().forEach(path -> pack.with(path, files.bytes(path)));
        return pack;
    }

    /** The built-in rules in another notation, from {@code src/test/resources/twins/}, with the lexicons, which have one notation only. */
    static Ecom openTwin(String notation) {
        try {
            var folder = Files.createTempDirectory("twin");
            try (var twins = Files.list(Path.of("src", "test", "resources", "twins", notation))) {
                var pack = empty(folder).withLexicons();
                for (var file : (Iterable<Path>) twins::iterator) {
                    pack.with(file.getFileName().toString(), Files.readAllBytes(file));
                }
                return pack.open();
            } finally {
                try (var files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lexicons of the built-in pack, which rules about conversations call by name. */
    PackOnDisk withLexicons() {
        var files = PackFiles.builtIn();
        files.paths().stream().filter(path -> path.endsWith(".txt")).forEach(path -> with(path, files.bytes(path)));
        return this;
    }

    /** The text of a file of the built-in pack. */
    static String builtIn(String file) {
        var files = PackFiles.builtIn();
        return Objects.requireNonNull(files.text(file, problem -> {
            throw new AssertionError(problem);
        }));
    }

    /** The paths of the files of the built-in pack. */
    static Set<String> builtInFiles() {
        return PackFiles.builtIn().paths();
    }

    Path folder() {
        return folder;
    }

    PackOnDisk with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    PackOnDisk with(String path, byte[] bytes) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Changes a text of the built-in pack in one place and puts the file over it. */
    PackOnDisk withBuiltIn(String file, String written, String instead) {
        var text = builtIn(file);
        if (text.indexOf(written) < 0 || text.indexOf(written) != text.lastIndexOf(written)) {
            throw new IllegalArgumentException(file + " does not have exactly one \"" + written + "\".");
        }
        return with(file, text.replace(written, instead));
    }

    Ecom open() {
        return Ecom.open(folder);
    }

    /** What stands against opening the pack; fails where nothing does. */
    List<Problem> problems() {
        var refusal = catchThrowableOfType(RulePackException.class, () -> open().close());
        if (refusal == null) {
            throw new AssertionError("The pack was accepted.");
        }
        return refusal.problems();
    }

    /** The same, each in one line: place and code. */
    List<String> refusals() {
        return problems().stream()
                .map(problem -> (problem.place() + " " + problem.code()).strip())
                .toList();
    }
}
