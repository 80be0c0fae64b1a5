package io.ecomrules.cli.input;

import io.ecomrules.core.content.UploadClaim;
import io.ecomrules.core.finding.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file of uploads, read.
 *
 * @param line the physical line it starts on, from 1
 * @param upload the upload, or null where the record cannot be used
 * @param problems everything that is wrong with it; none if there is an upload
 */
public record UploadEntry(int line, @Nullable Upload upload, List<Problem> problems) {

    /**
     * A file and what is said of it.
     *
     * @param claim what its uploader says
     * @param path where it lies
     */
    public record Upload(UploadClaim claim, String path) {}

    /** Copies the problems. */
    public UploadEntry {
        problems = List.copyOf(problems);
        if (problems.isEmpty() == (upload == null)) {
            throw new IllegalArgumentException("Line " + line + " has either an upload or problems: " + problems + ".");
        }
    }
}
