package io.ecomrules.quickstart;

import io.ecomrules.core.content.LaunchItem;
import io.ecomrules.core.content.ProductCopy;
import io.ecomrules.core.content.UploadClaim;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.rules.Ecom;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An upload endpoint, texts screened, a site before its launch and the copy of products; shown in docs/content.md. */
public final class ContentPublished {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final byte[] PICTURE = {
        (byte) 0xFF,
        (byte) 0xD8,
        (byte) 0xFF,
        (byte) 0xE0,
        0,
        4,
        'x',
        'x',
        (byte) 0xFF,
        (byte) 0xDA,
        0,
        2,
        1,
        (byte) 0xFF,
        (byte) 0xD9
    };

    private final Ecom ecom;
    private final PrintStream out;
    private final Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private ContentPublished(Ecom ecom, PrintStream out) {
        this.ecom = ecom;
        this.out = out;
    }

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        try (var ecom = Ecom.builtIn()) {
            var example = new ContentPublished(ecom, out);
            example.uploads();
            example.texts();
            example.launch();
            example.copy();
        }
    }

    private void uploads() {
        var shelf = temporaryFolder();
        out.println(receive("U-1", "cup.jpg", new ByteArrayInputStream(PICTURE), shelf, Locale.SIMPLIFIED_CHINESE));
        out.println(receive("U-2", "cup.png", new ByteArrayInputStream(PICTURE), shelf, Locale.SIMPLIFIED_CHINESE));
        out.println(receive("U-3", "cup.png", new ByteArrayInputStream(PICTURE), shelf, Locale.ENGLISH));
        out.println(receive("U-4", "a.jpg", InputStream.nullInputStream(), shelf, Locale.ENGLISH));
        delete(shelf);
    }

    /** An upload endpoint: what a host answers to a file that somebody sends. */
    private String receive(String id, String name, InputStream body, Path shelf, Locale reader) {
        var file = shelf.resolve(id);
        // No more is taken in than one byte above the largest limit: that byte is enough to refuse it.
        long most = ecom.uploads().terms(DAY).largest().orElse(0) + 1;
        try (var in = Channels.newChannel(body);
                var kept = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            kept.transferFrom(in, 0, most);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var report = ecom.uploads().judge(UploadClaim.named(id, name), file, DAY);
        if (!report.accepted()) {
            delete(file);
        }
        return report.findings().stream()
                .map(finding -> Messages.in(reader).text(finding))
                .collect(Collectors.joining(" ", id + (report.accepted() ? " 200 " : " 422 "), ""))
                .strip();
    }

    private void texts() {
        var screening = ecom.content().screen("T-1", "本店销量第一，第一次购买立减", DAY);
        out.println(screening.decision().code() + " " + screening.accepted());
        screening.findings().forEach(finding -> out.println("    " + messages.text(finding)));
    }

    private void launch() {
        var checked = Map.of(LaunchItem.HOME, true, LaunchItem.CATEGORIES, true, LaunchItem.CONTACT, false);
        var report = ecom.content().launch(checked, DAY);
        out.println("ready: " + report.isReady() + ", findings: "
                + report.findings().size());
        out.println("    " + messages.text(report.findings().get(0)));
        ecom.content()
                .review(LaunchItem.HOME, LocalDate.of(2025, 3, 1), DAY)
                .forEach(finding -> out.println("    " + messages.text(finding)));
    }

    private void copy() {
        var cup = new ProductCopy(
                "S-1", "陶瓷杯", "容量 350 毫升。", List.of("杯子"), Map.of("/cup/size", ProductCopy.Link.BROKEN));
        ecom.content().copy(List.of(cup), DAY).forEach(finding -> out.println(messages.text(finding)));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("uploads");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path path) {
        try {
            if (Files.isDirectory(path)) {
                try (var files = Files.list(path)) {
                    files.forEach(ContentPublished::delete);
                }
            }
            Files.delete(path);
        } catch (IOException stillThere) {
            throw new UncheckedIOException(stillThere);
        }
    }
}
