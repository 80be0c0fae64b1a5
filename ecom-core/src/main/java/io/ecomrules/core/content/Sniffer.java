package io.ecomrules.core.content;

/** Tells what bytes are, from the bytes alone. Thread-safe. */
@FunctionalInterface
public interface Sniffer {

    /**
     * Sniffs at the beginning of a file.
     *
     * @param head the first bytes, at most {@link Specimen#HEAD}
     * @return a media type without parameters, such as {@code image/jpeg}; {@code application/octet-stream} if nobody knows
     */
    String mediaType(byte[] head);
}
