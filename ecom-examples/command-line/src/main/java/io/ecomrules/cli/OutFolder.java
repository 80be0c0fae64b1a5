package io.ecomrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The folder of {@code --out}: what cannot be written there is a fault of the call. */
final class OutFolder {

    private OutFolder() {}

    /** Writes into a folder. */
    interface Writing {
        void into(Path folder) throws IOException;
    }

    /** Makes the folder before the work: that nothing can be written there is better said then than after it. */
    static Path made(Path folder) {
        write(folder, Files::createDirectories);
        return folder;
    }

    static void write(Path folder, Writing writing) {
        try {
            writing.into(folder);
        } catch (IOException failed) {
            throw new UsageException("usage.out", Map.of("folder", folder.toString()));
        }
    }
}
