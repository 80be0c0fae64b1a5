package io.ecomrules.quickstart;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.journal.Anchor;
import io.ecomrules.core.journal.LoggedEvent;
import io.ecomrules.core.journal.Originals;
import io.ecomrules.core.journal.Verification;
import io.ecomrules.core.order.Order;
import io.ecomrules.rules.log.FileLog;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A host that logs orders as they were placed, and looks later whether anybody touched them. */
public final class OrdersKept {

    private OrdersKept() {}

    /**
     * Logs orders.
     *
     * @param file the log
     * @param orders the orders
     * @param at when
     * @return what to keep somewhere else
     */
    public static Anchor keep(Path file, List<Order> orders, Instant at) {
        // EVENT-LOG
        try (var log = FileLog.open(file)) {
            for (var order : orders) {
                log.append(new LoggedEvent("order-placed", order.id(), "E-7", at, order.fields()));
            }
            return log.anchor(at);
        }
        // EVENT-LOG
    }

    /**
     * Looks whether anything was touched.
     *
     * @param file the log
     * @param anchor what was kept somewhere else
     * @param originals the orders as they were
     * @return what is wrong, in words, or an empty text
     */
    public static String check(Path file, Anchor anchor, Originals originals) {
        // EVENT-LOG
        try (var links = FileLog.read(file)) {
            var broken = Verification.of(links, originals, anchor).broken();
            return broken == null
                    ? ""
                    : Messages.in(Locale.ENGLISH).text(broken.finding(ClauseId.of("ORD-5"), Severity.CRITICAL));
        }
        // EVENT-LOG
    }
}
