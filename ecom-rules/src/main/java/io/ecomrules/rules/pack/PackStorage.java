package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads a pack from a folder or from a zip into memory, within limits, and never from outside of it: no links are followed, no path may
 * leave the pack, and a file that unpacks to more than a rule file can have is refused before it is unpacked whole.
 */
final class PackStorage {

    static final int MOST_BYTES = 1 << 20;
    static final long MOST_BYTES_IN_ALL = 32L << 20;
    static final int MOST_FILES = 1_000;

    /** Folders in folders; deeper is not where people keep rules. */
    static final int DEEPEST = 8;

    /** A zip lists all its entries before any is read. */
    private static final int MOST_ENTRIES = 10_000;

    private static final List<String> ENDINGS = List.of(".drl", ".dslr", ".csv", ".xlsx");

    private final Consumer<Problem> problems;
    private final Map<String, byte[]> files = new TreeMap<>();
    private long bytesInAll;
    private boolean full;

    private PackStorage(Consumer<Problem> problems) {
        this.problems = problems;
    }

    static Map<String, byte[]> read(Path path, Consumer<Problem> problems) {
        var storage = new PackStorage(problems);
        if (Files.isDirectory(path)) {
            storage.folder(path);
        } else if (Files.isRegularFile(path)) {
            storage.zip(path);
        } else {
            problems.accept(Problem.of("no-such-pack", "path", path.toString()));
        }
        return storage.files;
    }

    private void folder(Path folder) {
        try (var walk = Files.walk(folder, DEEPEST + 1)) {
            var found = walk.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !isLitter(path))
                    .sorted();
            for (var path : (Iterable<String>) found::iterator) {
                var file = folder.resolve(path);
                boolean isDeep = path.chars().filter(each -> each == '/').count() >= DEEPEST;
                if (isDeep) {
                    problems.accept(Problem.of("file-too-deep", "most", String.valueOf(DEEPEST))
                            .at(path, 0, 0));
                } else if (Files.isSymbolicLink(file)) {
                    problems.accept(Problem.of("link-in-pack").at(path, 0, 0));
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && belongs(path) && !full) {
                    try (var stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                        take(path, stream);
                    }
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            problems.accept(Problem.of("unreadable-folder", "folder", String.valueOf(folder.getFileName())));
        }
    }

    private void zip(Path file) {
        try {
            zip(file, StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException notUtf8) {
            files.clear();
            bytesInAll = 0;
            // Zips that Windows makes in China name their files in GBK.
            try {
                zip(file, Charset.forName("GB18030"));
            } catch (IOException | IllegalArgumentException damaged) {
                problems.accept(Problem.of("damaged-pack", "path", String.valueOf(file.getFileName())));
            }
        }
    }

    private void zip(Path file, Charset names) throws IOException {
        try (var zip = new ZipFile(file.toFile(), names)) {
            if (zip.size() > MOST_ENTRIES) {
                problems.accept(Problem.of("too-many-files", "most", String.valueOf(MOST_FILES)));
                return;
            }
            var entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && !isLitter(entry.getName()))
                    .toList();
            var root = root(entries.stream().map(entry -> entry.getName()).toList());
            for (var entry : entries) {
                var name = entry.getName();
                if (leaves(name)) {
                    problems.accept(Problem.of("path-leaves-pack", "path", name));
                } else if (name.chars().filter(each -> each == '/').count() >= DEEPEST + (root.isEmpty() ? 0 : 1)) {
                    problems.accept(Problem.of("file-too-deep", "most", String.valueOf(DEEPEST))
                            .at(name, 0, 0));
                } else if (belongs(name) && !full) {
                    try (var stream = zip.getInputStream(entry)) {
                        take(name.substring(root.length()), stream);
                    } catch (ZipException damaged) {
                        problems.accept(Problem.of("damaged-pack", "path", name));
                    }
                }
            }
        }
    }

    private void take(String path, InputStream stream) throws IOException {
        if (files.size() == MOST_FILES) {
            problems.accept(Problem.of("too-many-files", "most", String.valueOf(MOST_FILES)));
            full = true;
            return;
        }
        var bytes = stream.readNBytes(MOST_BYTES + 1);
        bytesInAll += bytes.length;
        if (bytesInAll > MOST_BYTES_IN_ALL) {
            problems.accept(Problem.of("pack-too-large", "most", String.valueOf(MOST_BYTES_IN_ALL)));
            full = true;
        } else if (bytes.length > MOST_BYTES) {
            problems.accept(Problem.of("file-too-large", "most", String.valueOf(MOST_BYTES))
                    .at(path, 0, 0));
        } else if (files.putIfAbsent(path, bytes) != null) {
            problems.accept(Problem.of("file-twice").at(path, 0, 0));
        }
    }

    /** A zip may hold the files, or the one folder that holds them. */
    private static String root(List<String> names) {
        if (names.contains(PackProperties.FILE)) {
            return "";
        }
        var roots = names.stream()
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .distinct()
                .toList();
        return roots.size() == 1 ? roots.get(0) : "";
    }

    private static boolean leaves(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.indexOf('\0') >= 0
                || List.of(name.split("/", -1)).contains("..");
    }

    /** What editors and file managers leave behind: hidden files, Excel's and LibreOffice's locks, a Mac's second copies. */
    private static boolean isLitter(String path) {
        return List.of(path.split("/", -1)).stream()
                .anyMatch(part -> (part.startsWith(".") && !part.equals(".."))
                        || part.startsWith("~$")
                        || part.equals("__MACOSX"));
    }

    private static boolean belongs(String path) {
        var name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(PackProperties.FILE)
                || name.endsWith(BuiltInCopy.FILE)
                || name.endsWith(PackFiles.SEALED)
                || (name.endsWith(".txt") && name.contains(LexiconFiles.FOLDER))
                || ENDINGS.stream().anyMatch(name::endsWith);
    }
}
