package io.ecomrules.core.content;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an uploader says of a file. None of it is trusted; it is compared with the bytes.
 *
 * @param id the host's name for the upload
 * @param name the name of the file, or null if none is claimed
 * @param mediaType the media type, as a browser sends it, or null if none is claimed
 */
public record UploadClaim(
        String id, @Nullable String name, @Nullable String mediaType) {

    /** Checks that there is an id. */
    public UploadClaim {
        Objects.requireNonNull(id, "id");
    }

    /**
     * Claims a name.
     *
     * @param id the host's name for the upload
     * @param name the name of the file, or null
     * @return a claim without a media type
     */
    public static UploadClaim named(String id, @Nullable String name) {
        return new UploadClaim(id, name, null);
    }

    /**
     * Takes the name of the file itself where none is claimed: only its ending counts, and only one that files are known by.
     *
     * @param file the last part of the file's path, or null
     * @return a claim with a name, or this
     */
    public UploadClaim orNamed(@Nullable Path file) {
        if (name != null || file == null) {
            return this;
        }
        var ending = new ClaimedName(file.toString()).ending();
        return ending == null || !MediaTypes.KNOWN.isKnownEnding(ending)
                ? this
                : new UploadClaim(id, file.toString(), mediaType);
    }
}
