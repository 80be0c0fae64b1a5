package io.ecomrules.cli;

import io.ecomrules.core.code.Code;
import io.ecomrules.core.code.Medium;
import io.ecomrules.core.code.Purpose;
import io.ecomrules.core.code.Redemption;
import io.ecomrules.core.code.RedemptionLedger;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.journal.LoggedEvent;
import io.ecomrules.rules.log.FileLog;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Redemptions in a file that only grows, so that what was redeemed by one call of the program is not redeemed by the next. Thread-safe. */
final class FileRedemptions implements RedemptionLedger, AutoCloseable {

    private static final String TYPE = "code-redeemed";

    private final FileLog log;
    private final Map<Long, Redemption> kept = new HashMap<>();

    private FileRedemptions(FileLog log) {
        this.log = log;
    }

    static FileRedemptions open(Path path) {
        var log = FileLog.open(path);
        var redemptions = new FileRedemptions(log);
        try (var links = log.links()) {
            links.map(link -> link.event())
                    .filter(event -> event.type().equals(TYPE))
                    .forEach(event -> {
                        var redemption = read(event);
                        redemptions.kept.put(redemption.code().serial(), redemption);
                    });
        }
        return redemptions;
    }

    @Override
    public synchronized @Nullable Redemption putIfAbsent(Redemption redemption) {
        long serial = redemption.code().serial();
        var earlier = kept.get(serial);
        if (earlier == null) {
            log.append(new LoggedEvent(
                    TYPE, String.valueOf(serial), redemption.by(), redemption.at(), content(redemption)));
            kept.put(serial, redemption);
        }
        return earlier;
    }

    private static Fields content(Redemption redemption) {
        var code = redemption.code();
        return Fields.of(
                "medium", code.medium().code(),
                "place", code.place(),
                "purpose", code.purpose().code(),
                "reference", code.reference(),
                "from", code.from().toString(),
                "until", code.until().toString(),
                "redeemedIn", redemption.place());
    }

    private static Redemption read(LoggedEvent event) {
        var content = event.content();
        var code = new Code(
                Long.parseLong(event.subject()),
                Medium.parse(value(content, "medium")).orElseThrow(),
                value(content, "place"),
                Purpose.parse(value(content, "purpose")).orElseThrow(),
                value(content, "reference"),
                Instant.parse(value(content, "from")),
                Instant.parse(value(content, "until")));
        return new Redemption(code, event.at(), event.by(), value(content, "redeemedIn"));
    }

    private static String value(Fields content, String name) {
        return Objects.requireNonNull(content.value(name), name);
    }

    @Override
    public void close() {
        log.close();
    }
}
