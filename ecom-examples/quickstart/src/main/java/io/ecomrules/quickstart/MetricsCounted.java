package io.ecomrules.quickstart;

import io.ecomrules.core.analytics.CountedFigures;
import io.ecomrules.core.analytics.EventMeter;
import io.ecomrules.core.analytics.Outcome;
import io.ecomrules.core.analytics.PageView;
import io.ecomrules.core.analytics.PaidOrder;
import io.ecomrules.core.analytics.Register;
import io.ecomrules.core.analytics.Spend;
import io.ecomrules.core.analytics.Subject;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.metric.Window;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.money.MonetaryAmount;

/** Events become metrics, and metrics a statement; shown in docs/metrics.md. */
public final class MetricsCounted {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-04-10T01:00:00Z");

    private MetricsCounted() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        try (var ecom = Ecom.builtIn()) {
            count(ecom, out);
        }
    }

    private static void count(Ecom ecom, PrintStream out) {
        var operator = new Register.Staff(
                EmployeeId.of("E-7"),
                Post.STORE_OPERATOR,
                Set.of("tmall"),
                Set.of(),
                new BigDecimal("9000"),
                null,
                null);
        var register =
                new Register(List.of(new Register.Store("tmall", false, null, null)), List.of(), List.of(operator));
        var march = Window.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), ZONE);

        var meter = EventMeter.of(march, null, register, ZONE, NOW);
        meter.take(view("v1"));
        meter.take(view("v2"));
        meter.take(view("v3"));
        meter.take(new Spend("K-1", at(31), "tmall", yuan("2000.00"), true, null));
        meter.take(order("T-1", "v1", "6000.00"));
        var again = meter.take(order("T-1", "v1", "6000.00"));
        out.println(again.title(Locale.SIMPLIFIED_CHINESE));

        // Both parts stay with a quotient, and where there is no value there is a reason.
        var metrics = meter.measure(Subject.store("tmall"));
        var conversion = Objects.requireNonNull(metrics.get(Metric.STORE_CONVERSION));
        var share = Objects.requireNonNull(metrics.get(Metric.NEW_VISITOR_SHARE));
        out.println(conversion.value());
        out.println(Objects.requireNonNull(share.gap()).title(Locale.SIMPLIFIED_CHINESE));
        var balance = meter.balance();
        out.println(balance.of(Outcome.COUNTED) + " / " + balance.taken());

        for (var counted : CountedFigures.of(meter, PeriodMonth.of(2026, 3))) {
            var statement = ecom.performance().settle(counted.figures());
            out.println(statement.key().employee() + " " + statement.coefficient());
        }
    }

    private static Instant at(int day) {
        return LocalDate.of(2026, 3, day).atTime(10, 0).atZone(ZONE).toInstant();
    }

    private static PageView view(String visitor) {
        return new PageView(null, at(2), "tmall", visitor, null, false, null);
    }

    private static PaidOrder order(String id, String visitor, String amount) {
        return new PaidOrder(
                id, at(3), "tmall", "C-1", visitor, yuan(amount), yuan("3600.00"), null, null, false, null);
    }

    private static MonetaryAmount yuan(String amount) {
        return Moneys.of(new BigDecimal(amount), Moneys.CNY);
    }
}
