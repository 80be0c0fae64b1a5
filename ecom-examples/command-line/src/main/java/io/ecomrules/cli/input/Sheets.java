package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** Opens workbooks that may be damaged or made to harm. */
final class Sheets {

    /** What a workbook of a million rows unpacks to; a larger one was made to fill the memory. */
    private static final long LARGEST = 1L << 29;

    private Sheets() {}

    /**
     * Opens a workbook and closes it again.
     *
     * @param bytes the file
     * @param read what is done with it
     * @return what that gave
     * @throws InvalidInputException if the file is no workbook, is damaged or unpacks to too much
     */
    static <T> T with(byte[] bytes, Function<ReadableWorkbook, T> read) {
        measure(bytes);
        try (var workbook = open(bytes)) {
            return read.apply(workbook);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            throw refuse("workbook-too-large", null);
        } catch (IOException | UncheckedIOException | ExcelReaderException damaged) {
            throw refuse("damaged-workbook", damaged);
        }
    }

    private static ReadableWorkbook open(byte[] bytes) throws IOException {
        try {
            return open(bytes, true);
        } catch (ExcelReaderException withoutStyles) {
            return open(bytes, false);
        }
    }

    private static ReadableWorkbook open(byte[] bytes, boolean formats) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(formats, true));
        } catch (ExcelReaderException known) {
            throw known;
        } catch (RuntimeException unforeseen) {
            throw new ExcelReaderException("Not a workbook", unforeseen);
        }
    }

    /** By the list at its end: the sizes at the front of an entry may be missing where the zip was written as a stream. */
    private static void measure(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            long size = 0;
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    size += inflated(content, LARGEST - size);
                }
            }
        } catch (InvalidInputException tooLarge) {
            throw tooLarge;
        } catch (IOException | IllegalArgumentException damaged) {
            throw refuse("damaged-workbook", damaged);
        }
    }

    private static long inflated(InputStream content, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > most) {
                throw refuse("workbook-too-large", null);
            }
        }
        return size;
    }

    private static InvalidInputException refuse(String code, @Nullable Throwable cause) {
        var refusal = new InvalidInputException(List.of(Problem.of(code)));
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }
}
