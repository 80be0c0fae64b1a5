package io.ecomrules.quickstart;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.marketing.Abandoned;
import io.ecomrules.core.marketing.DeliveryPromise;
import io.ecomrules.core.marketing.MailChoice;
import io.ecomrules.core.marketing.Mailed;
import io.ecomrules.core.marketing.Occasion;
import io.ecomrules.core.marketing.Profile;
import io.ecomrules.core.marketing.Sex;
import io.ecomrules.core.marketing.Shopper;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The countdown to same-day delivery, mails and segments; shown in docs/marketing.md. */
public final class MailsDecided {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final Ecom ecom;
    private final PrintStream out;
    private final BusinessCalendar calendar = BusinessCalendar.in(ZONE)
            .workDays("09:00-17:30")
            .holidays(Holidays.china())
            .build();

    private MailsDecided(Ecom ecom, PrintStream out) {
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
            var decided = new MailsDecided(ecom, out);
            decided.delivery();
            decided.mails();
            decided.segments();
        }
    }

    private void delivery() {
        for (var now : List.of("2026-09-30T16:59:59", "2026-09-30T17:00:00")) {
            if (ecom.marketing().delivery(at(now), calendar) instanceof Answer.Granted<DeliveryPromise> granted) {
                var promise = granted.value();
                out.println(now + " 下单，" + promise.day() + " 送达，还剩 " + promise.countdown());
            }
        }
    }

    private void mails() {
        var round = ecom.marketing().round(calendar, at("2026-03-03T15:00:00"));
        var left = Shopper.consenting("M-1", at("2025-06-01T10:00:00"))
                .abandoning(
                        new Abandoned(Occasion.PRODUCT_PAGE, at("2026-03-03T09:50:00")),
                        new Abandoned(Occasion.BASKET, at("2026-03-03T10:00:00")));
        var bought = left.buying(at("2026-03-03T10:30:00")).mailed(new Mailed(null, at("2026-03-03T08:00:00")));
        for (var shopper : List.of(left, bought)) {
            var choice = round.decide(shopper);
            out.println(
                    choice instanceof MailChoice.Send send
                            ? "发：" + send.occasion().title(CHINESE) + "，"
                                    + send.at().atZone(ZONE).toLocalDateTime()
                            : "不发");
            choice.withheld().stream()
                    .filter(withheld -> withheld.occasion() == Occasion.BASKET)
                    .forEach(withheld -> out.println("    " + withheld.reason().title(CHINESE)));
        }
    }

    private void segments() {
        var profile = new Profile("M-1", 6, null, 12, LocalDate.of(2026, 2, 20), Sex.FEMALE, LocalDate.of(1991, 3, 4));
        var segments = ecom.marketing().segments(profile, LocalDate.of(2026, 3, 3));
        segments.rules()
                .forEach((name, rule) -> out.println(name + "：" + rule.title(CHINESE) + "（" + rule.name() + "）"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
