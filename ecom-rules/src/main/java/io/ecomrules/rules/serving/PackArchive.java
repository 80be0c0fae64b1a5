package io.ecomrules.rules.serving;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RulePackException;
import io.ecomrules.rules.Ecom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps the content of every pack that served, by its digest, so that a decision can be made again and service can go back. Each is kept
 * whole, with the built-in files it was built on, whatever later versions of the library bring. Thread-safe; several programs may share a
 * folder.
 */
public final class PackArchive {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    private PackArchive(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens or begins an archive.
     *
     * @param folder its folder
     * @return the archive
     */
    public static PackArchive in(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new PackArchive(folder);
    }

    /**
     * Keeps a pack, unless it is kept already.
     *
     * @param ecom the pack
     */
    public void keep(Ecom ecom) {
        var place = folder.resolve(ecom.pack().sha256());
        if (Files.isDirectory(place)) {
            return;
        }
        try {
            var draft = Files.createTempDirectory(folder, ".draft");
            try {
                ecom.sealInto(draft);
                move(draft, place);
            } finally {
                delete(draft);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException already) {
            // Another program has kept the same content meanwhile.
            if (!Files.isDirectory(place)) {
                throw already;
            }
        }
    }

    private static void delete(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (var files = Files.walk(draft)) {
                for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * Opens a pack that is kept.
     *
     * @param sha256 its digest
     * @return the pack
     * @throws RulePackException with {@code not-in-archive}, with {@code archive-damaged} if its content is no longer that of the digest, or
     *     with the problems that this version of the library finds in it
     */
    public Ecom open(String sha256) {
        var place = folder.resolve(sha256);
        if (!DIGEST.matcher(sha256).matches() || !Files.isDirectory(place)) {
            throw new RulePackException(List.of(Problem.of("not-in-archive", "digest", sha256)));
        }
        var ecom = Ecom.open(place);
        if (!ecom.pack().sha256().equals(sha256)) {
            ecom.close();
            throw new RulePackException(List.of(Problem.of("archive-damaged", "digest", sha256)));
        }
        return ecom;
    }

    /**
     * Lists what is kept.
     *
     * @return the digests, sorted
     */
    public List<String> digests() {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> DIGEST.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
