package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file as it was named on the command line; {@code -} is standard input.
 *
 * @param name the name as written
 */
public record InputFile(String name) {

    /** Two million rows; what is larger is better split. */
    private static final int LARGEST = 1 << 28;

    /**
     * Reads all of it.
     *
     * @param standardInput what {@code -} stands for
     * @return the bytes
     * @throws InvalidInputException if there is no such file, it is a folder, cannot be read or is too large
     */
    public byte[] bytes(InputStream standardInput) {
        try {
            if (name.equals("-")) {
                return all(standardInput);
            }
            var path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw refuse("is-a-folder");
            }
            if (!Files.exists(path)) {
                throw refuse("no-such-file");
            }
            try (var in = Files.newInputStream(path)) {
                return all(in);
            }
        } catch (InvalidPathException malformed) {
            throw refuse("no-such-file");
        } catch (IOException unreadable) {
            throw refuse("unreadable-file");
        }
    }

    private byte[] all(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw refuse("file-too-large");
        }
        return bytes;
    }

    private InvalidInputException refuse(String code) {
        return new InvalidInputException(
                List.of(Problem.of(code, "file", Shown.of(name), "most", String.valueOf(LARGEST))
                        .at(Shown.of(name), 0, 0)));
    }
}
