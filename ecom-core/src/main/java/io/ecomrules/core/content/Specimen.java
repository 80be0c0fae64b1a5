package io.ecomrules.core.content;

import java.util.Arrays;
import java.util.List;

/**
 * What was seen of a file: its size, its beginning and its end, and nothing between, however large it is. Immutable.
 *
 * <p>Whoever fills it reads the first {@link #HEAD} bytes, the last {@link #TAIL} of the others, and {@link #SECTOR} bytes at {@link #sectorAt} if that is
 * not negative: at most {@link #MOST} in all.
 */
public final class Specimen {

    /** How much of the beginning is read. */
    public static final int HEAD = 1 << 16;
    /** How much is read in between where an old Office file keeps the list of its parts there. */
    public static final int SECTOR = 1 << 12;
    /** How much of the end is read. */
    public static final int TAIL = (1 << 16) - SECTOR;
    /** More than this is never read of a file. */
    public static final int MOST = HEAD + SECTOR + TAIL;

    private final long size;
    private final byte[] head;
    private final byte[] tail;
    private final byte[] sector;

    /**
     * Copies what was read.
     *
     * @param size the size of the whole
     * @param head the beginning
     * @param tail the end, without what the head holds; empty if the head is everything
     * @param sector what was read at {@link #sectorAt}, or nothing
     */
    public Specimen(long size, byte[] head, byte[] tail, byte[] sector) {
        if (size < head.length + (long) tail.length || (head.length + tail.length < size && head.length < HEAD)) {
            throw new IllegalArgumentException("A file of " + size + " bytes does not have a head of " + head.length
                    + " and a tail of " + tail.length + ".");
        }
        this.size = size;
        this.head = head.clone();
        this.tail = tail.clone();
        this.sector = sector.clone();
    }

    /**
     * Looks at a file that is in memory anyway.
     *
     * @param whole all its bytes
     * @return its beginning and end
     */
    public static Specimen of(byte[] whole) {
        var head = Arrays.copyOf(whole, Math.min(whole.length, HEAD));
        int from = Math.max(head.length, whole.length - TAIL);
        long at = sectorAt(head, whole.length);
        var sector =
                at < 0 ? new byte[0] : Arrays.copyOfRange(whole, (int) at, (int) Math.min(whole.length, at + SECTOR));
        return new Specimen(whole.length, head, Arrays.copyOfRange(whole, from, whole.length), sector);
    }

    /**
     * Tells where a third look is worth while.
     *
     * @param head the beginning
     * @param size the size of the whole
     * @return the place, or −1 if there is none, or the head and the tail hold it
     */
    public static long sectorAt(byte[] head, long size) {
        long at = OldOffice.directoryAt(head);
        return at < HEAD || at >= size - TAIL ? -1 : at;
    }

    /**
     * Tells how large the file is.
     *
     * @return the number of bytes
     */
    public long size() {
        return size;
    }

    /**
     * Gives the beginning.
     *
     * @return a copy
     */
    public byte[] head() {
        return head.clone();
    }

    /** Tells whether nothing was left out. */
    boolean isWhole() {
        return head.length + (long) tail.length == size;
    }

    /** The beginning, not to be changed. */
    byte[] first() {
        return head;
    }

    /** The end, or all if nothing was left out; not to be changed. */
    byte[] last() {
        return isWhole() ? everything() : tail;
    }

    /** All that was seen, in pieces that hang together. */
    List<byte[]> pieces() {
        return isWhole() ? List.of(everything()) : List.of(head, tail);
    }

    /** The list of parts of an old Office file if it had to be read apart. */
    byte[] sector() {
        return sector;
    }

    private byte[] everything() {
        if (tail.length == 0) {
            return head;
        }
        var all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }
}
