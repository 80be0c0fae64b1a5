package io.ecomrules.rules.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a folder looks from outside: names, sizes and times of change. Equal ones mean that nothing was written meanwhile.
 *
 * @param files each file with its size and time
 */
record Fingerprint(Map<String, String> files) {

    /** A pack has no more files and folders than this, so what else is there does not matter. */
    private static final int MOST = 20_000;

    private static final int DEEPEST = 10;

    static Fingerprint of(Path path) {
        var files = new TreeMap<String, String>();
        try {
            Files.walkFileTree(
                    path, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            files.put(
                                    path.relativize(file).toString(),
                                    attributes.size() + " "
                                            + attributes.lastModifiedTime().toInstant());
                            return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException gone) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Fingerprint(Map.copyOf(files));
    }
}
