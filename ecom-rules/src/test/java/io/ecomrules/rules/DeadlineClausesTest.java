package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.Ruled;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long things may take, clause by clause. */
class DeadlineClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void ORD_1_the_back_office_is_refreshed_every_ten_minutes() {
        assertLimit(Obligation.REFRESH_ORDERS, "10 minutes", "ORD-1");
    }

    @Test
    void ORD_2_the_customer_is_contacted_within_ten_minutes() {
        assertLimit(Obligation.CONTACT_CUSTOMER, "10 minutes", "ORD-2");
    }

    @Test
    void ORD_3_the_order_goes_to_operations_within_a_day() {
        assertLimit(Obligation.HAND_OVER_ORDER, "24 hours", "ORD-3");
    }

    @Test
    void ORD_4_orders_are_backed_up_weekly() {
        assertLimit(Obligation.BACK_UP_ORDERS, "7 days", "ORD-4");
    }

    @Test
    void ORD_7_goods_are_shipped_within_a_day_of_the_hand_over() {
        assertLimit(Obligation.SHIP_ORDER, "24 hours", "ORD-7");
    }

    @Test
    void ORD_8_a_refund_is_answered_within_a_day_and_goods_go_back_within_a_week() {
        assertLimit(Obligation.ANSWER_REFUND, "24 hours", "ORD-8");
        assertLimit(Obligation.RETURN_WITHOUT_REASON, "7 days", "ORD-8");
    }

    @Test
    void nothing_is_in_force_before_the_pack_takes_effect() {
        assertThat(ECOM.deadlines().limit(Obligation.SHIP_ORDER, LocalDate.of(2009, 12, 31)))
                .isNull();
    }

    @Test
    void ORD_2_the_other_reading_counts_working_time() {
        var rule = "Due( obligation == Obligation.CONTACT_CUSTOMER )\nthen\n    outcome.within( \"%s\" );";
        PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("deadline.drl", rule.formatted("10 minutes"), rule.formatted("10工作分钟"));

        try (var ecom = Ecom.open(folder)) {
            assertThat(limit(ecom, Obligation.CONTACT_CUSTOMER).value()).isEqualTo(Span.parse("10 working minutes"));
        }
    }

    private static void assertLimit(Obligation obligation, String span, String clause) {
        var limit = limit(ECOM, obligation);
        assertThat(limit.value()).isEqualTo(Span.parse(span));
        assertThat(limit.rule().clause()).hasToString(clause);
    }

    private static Ruled<Span> limit(Ecom ecom, Obligation obligation) {
        return Objects.requireNonNull(ecom.deadlines().limit(obligation, DAY));
    }
}
