package io.ecomrules.rules.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ecomrules.core.content.Specimen;
import io.ecomrules.core.content.Unreadable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How files are looked at: never loaded, and nothing but ordinary files opened. */
class UploadFileTest {

    @TempDir
    private Path folder;

    private static Unreadable reason(Path path) {
        return ((Look.Unseen) UploadFile.look(path)).reason();
    }

    private Path sparse(long size) throws IOException {
        var path = folder.resolve("sparse-" + size + ".doc");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(size);
            file.write(
                    new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                    });
            file.seek(30);
            file.write(9);
            file.seek(48);
            file.write(new byte[] {(byte) 0xE8, 3, 0, 0});
        }
        return path;
    }

    @ParameterizedTest
    @ValueSource(longs = {512, 1 << 16, (1 << 16) + 1, 1 << 17, (1 << 17) + 1, 1 << 20, 3L << 30})
    void CNT_1_no_more_than_the_head_and_the_tail_is_read_whatever_the_size(long size) throws IOException {
        var path = sparse(size);
        var read = new AtomicLong();

        var look = UploadFile.look(path, file -> new Counting(Files.newByteChannel(file), read));

        assertThat(look).isInstanceOf(Look.Seen.class);
        assertThat(((Look.Seen) look).specimen().size()).isEqualTo(size);
        assertThat(read.get()).isEqualTo(Math.min(size, read.get())).isLessThanOrEqualTo(Specimen.MOST);
        assertThat(Specimen.MOST).isEqualTo(128 * 1024);
    }

    @Test
    void CNT_1_what_is_read_is_the_beginning_and_the_end() throws IOException {
        var bytes = new byte[300_000];
        new java.util.Random(7).nextBytes(bytes);
        var path = Files.write(folder.resolve("a.bin"), bytes);

        var seen = ((Look.Seen) UploadFile.look(path)).specimen();

        assertThat(seen.head()).isEqualTo(java.util.Arrays.copyOf(bytes, Specimen.HEAD));
        assertThat(seen).usingRecursiveComparison().isEqualTo(Specimen.of(bytes));
    }

    @Test
    void CNT_1_what_is_no_file_is_not_opened() throws IOException {
        var link = folder.resolve("link.jpg");
        Files.write(folder.resolve("real.jpg"), new byte[] {1});
        Files.createSymbolicLink(link, folder.resolve("real.jpg"));

        assertThat(reason(folder)).isEqualTo(Unreadable.FOLDER);
        assertThat(reason(link)).isEqualTo(Unreadable.LINK);
        assertThat(reason(folder.resolve("none.jpg"))).isEqualTo(Unreadable.MISSING);
        assertThat(reason(Files.createFile(folder.resolve("empty.jpg")))).isEqualTo(Unreadable.EMPTY);
        assertThat(reason(folder.resolve("a".repeat(5_000)))).isEqualTo(Unreadable.BROKEN);
    }

    @Test
    @Timeout(20)
    void CNT_1_pipes_and_devices_do_not_hang() throws Exception {
        var pipe = folder.resolve("pipe.jpg");
        assumeTrue(Files.exists(Path.of("/dev/zero")), "There are no devices here.");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(10, TimeUnit.SECONDS), "no mkfifo");

        assertThat(reason(pipe)).isEqualTo(Unreadable.NOT_A_FILE);
        assertThat(reason(Path.of("/dev/zero"))).isEqualTo(Unreadable.NOT_A_FILE);
        assertThat(reason(Path.of("/dev/stdin"))).isIn(Unreadable.LINK, Unreadable.NOT_A_FILE);
    }

    @Test
    void CNT_1_a_file_that_grows_or_shrinks_meanwhile_is_told() throws IOException {
        var growing = Files.write(folder.resolve("a"), new byte[1_000]);
        var shrinking = Files.write(folder.resolve("b"), new byte[1_000]);

        var grown = UploadFile.look(growing, file -> {
            Files.write(file, new byte[1], StandardOpenOption.APPEND);
            return Files.newByteChannel(file);
        });
        var shrunk = UploadFile.look(shrinking, file -> {
            Files.write(file, new byte[10]);
            return Files.newByteChannel(file);
        });

        assertThat(grown).isEqualTo(new Look.Unseen(Unreadable.CHANGING, 1_000L));
        assertThat(shrunk).isEqualTo(new Look.Unseen(Unreadable.CHANGING, 1_000L));
    }

    @Test
    void CNT_1_a_file_that_breaks_off_is_told() throws IOException {
        var path = Files.write(folder.resolve("a"), new byte[1_000]);

        assertThat(UploadFile.look(path, file -> {
                    throw new IOException("disk");
                }))
                .isEqualTo(new Look.Unseen(Unreadable.BROKEN, 1_000L));
        assertThat(UploadFile.look(path, file -> {
                    throw new java.nio.file.AccessDeniedException("no");
                }))
                .isEqualTo(new Look.Unseen(Unreadable.FORBIDDEN, 1_000L));
    }

    /** Counts the bytes that are read. */
    private record Counting(SeekableByteChannel channel, AtomicLong bytes) implements SeekableByteChannel {
        @Override
        public int read(ByteBuffer buffer) throws IOException {
            int read = channel.read(buffer);
            bytes.addAndGet(Math.max(0, read));
            return read;
        }

        @Override
        public int write(ByteBuffer buffer) {
            throw new UncheckedIOException(new IOException("Nobody writes here."));
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long place) throws IOException {
            channel.position(place);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UncheckedIOException(new IOException("Nobody writes here."));
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
