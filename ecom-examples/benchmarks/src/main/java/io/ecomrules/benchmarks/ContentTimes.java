package io.ecomrules.benchmarks;

import io.ecomrules.core.content.Category;
import io.ecomrules.core.content.UploadClaim;
import io.ecomrules.core.phrase.Lexicon;
import io.ecomrules.core.phrase.Phrase;
import io.ecomrules.core.phrase.PhraseMatcher;
import io.ecomrules.rules.Ecom;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Uploads of any size and what is read of them; texts screened against the bare matcher on the same phrases. */
public final class ContentTimes {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int ROUNDS = 7;
    private static final int DECISIONS = 200;
    private static final int TEXTS = 20_000;
    private static final String[] WORDS = {
        "陶瓷杯", "容量", "350", "毫升", "，", "。", "第一次", "购买", "立减", "五元", "全棉", "透气", "发货", "顺丰", "适合", "送礼", "最后", "两天",
        "蓝色", "XL"
    };

    private final Ecom ecom;
    private final PrintStream out;
    private long seen;

    private ContentTimes(Ecom ecom, PrintStream out) {
        this.ecom = ecom;
        this.out = out;
    }

    /**
     * Prints the times of uploads, and of each round of texts.
     *
     * @param arguments none
     * @throws IOException if the files cannot be written
     */
    public static void main(String... arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var ecom = Ecom.builtIn()) {
            var times = new ContentTimes(ecom, out);
            times.uploads();
            times.texts();
            out.println("(" + times.seen + ")");
        }
    }

    private void uploads() throws IOException {
        var file = Files.createTempFile("upload", ".jpg");
        try {
            var sizes = new long[] {1L << 10, 1L << 16, 1L << 17, 1L << 20, 30L << 20, 3L << 30};
            for (int round = 0; round < 2; round++) {
                for (var size : sizes) {
                    fill(file, size);
                    measure(file, size, round > 0);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void fill(Path path, long size) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(size);
            file.write(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 1, 1});
            file.seek(size - 6);
            file.write(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2, (byte) 0xFF, (byte) 0xD9});
        }
    }

    private void measure(Path file, long size, boolean isTold) {
        var claim = UploadClaim.named("U", "a.jpg");
        long read = read();
        long own = read() - read;
        long before = read();
        long begin = System.nanoTime();
        for (int i = 0; i < DECISIONS; i++) {
            seen += ecom.uploads().judge(claim, file, DAY).findings().size();
        }
        long took = System.nanoTime() - begin;
        long bytes = (read() - before - own) / DECISIONS;
        if (isTold) {
            out.printf("upload of %,d bytes: %,d µs, %,d bytes read%n", size, took / DECISIONS / 1_000, bytes);
        }
    }

    /** What this process has read so far, as Linux counts it, or 0 elsewhere. */
    private static long read() {
        try {
            return Files.readAllLines(Path.of("/proc/self/io")).stream()
                    .filter(line -> line.startsWith("rchar: "))
                    .mapToLong(line -> Long.parseLong(line.substring("rchar: ".length())))
                    .sum();
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    private void texts() {
        var texts = texts(new Random(7));
        var bare = PhraseMatcher.of(phrases());
        for (int round = 1; round <= ROUNDS; round++) {
            long begin = System.nanoTime();
            texts.forEach(text -> bare.scan(text, (phrase, from, to, lane) -> seen++));
            long scanned = System.nanoTime();
            texts.forEach(text ->
                    seen += ecom.content().screen("T", text, DAY).findings().size());
            long screened = System.nanoTime();
            out.printf(
                    "round %d: bare %,d ns a text, screened %,d ns a text, ratio %.2f%n",
                    round,
                    (scanned - begin) / TEXTS,
                    (screened - scanned) / TEXTS,
                    (double) (screened - scanned) / (scanned - begin));
        }
    }

    private List<Phrase> phrases() {
        var terms = ecom.content().screening(DAY);
        var lexicons = ecom.service().lexicons();
        var phrases = new ArrayList<Phrase>();
        for (var category : Category.values()) {
            terms.of(category)
                    .lexicons()
                    .forEach(name -> lexicons.entries(lexicons.number(name.value())).stream()
                            .map(Lexicon.Entry::phrase)
                            .forEach(phrases::add));
        }
        return phrases;
    }

    private static List<String> texts(Random random) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < TEXTS; i++) {
            var text = new StringBuilder();
            while (text.length() < 200) {
                text.append(WORDS[random.nextInt(WORDS.length)]);
            }
            texts.add(i % 20 == 0 ? text + "销量第一" : text.toString());
        }
        return texts;
    }
}
