package io.ecomrules.quickstart;

import io.ecomrules.core.code.AttributionLedger;
import io.ecomrules.core.code.Code;
import io.ecomrules.core.code.Codes;
import io.ecomrules.core.code.InMemoryRedemptionLedger;
import io.ecomrules.core.code.Medium;
import io.ecomrules.core.code.Purpose;
import io.ecomrules.core.code.Scan;
import io.ecomrules.core.code.ScannedOrder;
import io.ecomrules.core.code.SigningKey;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.trade.InMemoryVoucherStore;
import io.ecomrules.core.trade.Voucher;
import io.ecomrules.core.trade.Vouchers;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Codes that are issued, verified, redeemed and claim orders; shown in docs/o2o-codes.md. */
public final class CodesScanned {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final Instant NOW = Instant.parse("2026-06-10T02:00:00Z");
    /** A house draws its own at random and keeps it where it keeps its secrets. */
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    private final Ecom ecom;
    private final PrintStream out;
    private final Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
    private final Codes codes = new Codes(List.of(new SigningKey(1, SECRET)));

    private CodesScanned(Ecom ecom, PrintStream out) {
        this.ecom = ecom;
        this.out = out;
    }

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        try (var ecom = Ecom.builtIn()) {
            var scanned = new CodesScanned(ecom, out);
            scanned.issued();
            scanned.redeemed();
            scanned.pickedUp();
            scanned.claimed();
        }
    }

    private void issued() {
        var code = new Code(1001, Medium.POSTER, "SH-01", Purpose.VOUCHER, "618", NOW, NOW.plus(Duration.ofDays(20)));
        var text = codes.sign(code, 1);
        out.println(text + "（" + text.length() + "）");
        tell(codes.verify(text, Purpose.VOUCHER, NOW));
        tell(codes.verify(text, Purpose.POINTS, NOW.plus(Duration.ofDays(20))));
        tell(codes.verify(text.replace("AAAAAAAAAA", "AAAAAAAAAB"), Purpose.VOUCHER, NOW));
        tell(codes.verify("http://d-qr.net/ex/", Purpose.VOUCHER, NOW));
    }

    private void redeemed() {
        var text =
                codes.sign(new Code(1002, Medium.FLYER, "SH-02", Purpose.VOUCHER, "", NOW, NOW.plusSeconds(3600)), 1);
        var desk = ecom.codes().desk(codes, new InMemoryRedemptionLedger(), null, DAY);
        tell(desk.redeem(text, Purpose.VOUCHER, "SH-02", Stamp.of(NOW, "E-5")));
        tell(desk.redeem(text, Purpose.VOUCHER, "SH-03", Stamp.of(NOW.plusSeconds(60), "E-6")));
    }

    private void pickedUp() {
        var vouchers = new Vouchers(new InMemoryVoucherStore());
        vouchers.issue(Voucher.of("V-77", "O-1", "SH-01", NOW.plus(Duration.ofDays(7))));
        var text = codes.sign(
                new Code(1003, Medium.RECEIPT, "SH-01", Purpose.PICK_UP, "V-77", NOW, NOW.plus(Duration.ofDays(7))), 1);
        var desk = ecom.codes().desk(codes, new InMemoryRedemptionLedger(), vouchers, DAY);
        tell(desk.redeem(text, Purpose.PICK_UP, "SH-01", Stamp.of(NOW, "E-5")));
        tell(desk.redeem(text, Purpose.PICK_UP, "SH-01", Stamp.of(NOW, "E-5")));
    }

    private void claimed() {
        var scans = List.of(scan(1, Medium.FLYER, "SH-02", 9), scan(2, Medium.OUTDOOR, "2号线", 2));
        var order = new ScannedOrder("O-9", "M-1", NOW, Moneys.of(new BigDecimal("99.00"), Moneys.CNY));
        var claim = ecom.codes().claim(order, scans, DAY);
        claim.rules().forEach(rule -> out.println(rule.name()));
        var ledger = AttributionLedger.of(scans, List.of(claim));
        ledger.origins()
                .forEach((origin, share) -> out.println(origin.medium().title(Locale.SIMPLIFIED_CHINESE) + " "
                        + origin.place() + "：" + share.scans() + " 次，" + share.orders() + " 单，" + share.turnover()));
    }

    private static Scan scan(long serial, Medium medium, String place, int daysAgo) {
        var at = NOW.minus(Duration.ofDays(daysAgo));
        return new Scan(new Code(serial, medium, place, Purpose.SHOP_LINK, "618", at, NOW), "M-1", at);
    }

    private void tell(Answer<?> answer) {
        if (answer.reasons().isEmpty()) {
            out.println("可以");
        }
        answer.reasons().forEach(reason -> out.println(messages.text(reason)));
    }
}
