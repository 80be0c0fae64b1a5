package io.ecomrules.rules;

import static io.ecomrules.rules.SampleOrders.NOW;
import static io.ecomrules.rules.SampleOrders.ZONE;
import static io.ecomrules.rules.SampleOrders.at;
import static io.ecomrules.rules.SampleOrders.codes;
import static io.ecomrules.rules.SampleOrders.sound;
import static io.ecomrules.rules.SampleOrders.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.calendar.WorkingTime;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderReport;
import io.ecomrules.core.order.PromiseVerdict;
import io.ecomrules.core.order.Step;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises about orders, and whose rules say how they stand. */
class OrderPromisesTest {

    private static final Ecom ECOM = Ecom.builtIn();

    private static final String CONTACT =
            "Due( obligation == Obligation.CONTACT_CUSTOMER )\nthen\n    outcome.within( \"%s\" );";

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void every_order_gets_a_verdict_for_each_promise_in_order_of_the_clauses() {
        assertThat(verify(sound(), NOW).verdicts())
                .extracting(verdict -> verdict.clause() + " " + verdict.status().code())
                .containsExactly("ORD-2 pass", "ORD-3 pass", "ORD-7 pass");
    }

    @Test
    void ORD_2_what_is_neither_done_nor_due_is_unknown_and_what_is_past_due_is_broken() {
        var waiting = without(sound(), Step.CONTACTED, Step.CONFIRMED, Step.HANDED_OVER, Step.SHIPPED);
        var due = at("2026-03-02T09:11:00");

        for (var now : List.of(due.minusSeconds(1), due)) {
            assertThat(contact(waiting, now).status()).isEqualTo(Status.UNKNOWN);
            assertThat(contact(waiting, now).dueAt()).isEqualTo(due);
            assertThat(codes(verify(waiting, now))).isEmpty();
        }
        assertThat(contact(waiting, due.plusSeconds(1)).status()).isEqualTo(Status.FAIL);
        assertThat(codes(verify(waiting, due.plusSeconds(1)))).containsExactly("late-contact");
    }

    @Test
    void ORD_3_where_nothing_began_nothing_applies_and_where_the_start_is_lost_nothing_is_known() {
        var placed = Order.of("O").with(Step.PLACED, NOW);

        assertThat(verify(placed, NOW).verdicts())
                .allMatch(verdict -> verdict.status() == Status.NOT_APPLICABLE && verdict.dueAt() == null);
        assertThat(verify(without(sound(), Step.CONFIRMED), NOW).verdicts())
                .extracting(PromiseVerdict::status)
                .containsExactly(Status.PASS, Status.UNKNOWN, Status.PASS);
    }

    @Test
    void ORD_2_a_contact_dated_before_the_acceptance_proves_nothing() {
        assertThat(contact(sound().with(Step.CONTACTED, at("2026-03-02T09:00:59")), NOW)
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void ORD_2_an_edited_limit_changes_the_verdict() {
        var late =
                sound().with(Step.CONTACTED, at("2026-03-02T09:11:01")).with(Step.CONFIRMED, at("2026-03-02T09:30:00"));
        PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("deadline.drl", CONTACT.formatted("10 minutes"), CONTACT.formatted("11 minutes"));

        try (var ecom = Ecom.open(folder)) {
            assertThat(contact(late, NOW).status()).isEqualTo(Status.FAIL);
            assertThat(ecom.orders().verify(late, NOW, ZONE).verdicts().get(0).status())
                    .isEqualTo(Status.PASS);
        }
    }

    @Test
    void ORD_2_working_time_is_unknown_until_somebody_can_count_it() {
        PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("deadline.drl", CONTACT.formatted("10 minutes"), CONTACT.formatted("10 working minutes"));

        try (var ecom = Ecom.open(folder)) {
            var alone = ecom.orders().verify(sound(), NOW, ZONE);
            assertThat(alone.verdicts().get(0).status()).isEqualTo(Status.UNKNOWN);
            assertThat(alone.findings()).extracting(Finding::code).containsExactly("cannot-check");
            var counted = ecom.orders()
                    .counting((start, span) ->
                            span instanceof WorkingTime ? start.plusSeconds(60) : start.plusSeconds(86_400))
                    .verify(sound(), NOW, ZONE);
            assertThat(counted.verdicts().get(0).dueAt()).isEqualTo(at("2026-03-02T09:02:00"));
            assertThat(codes(counted)).containsExactly("late-contact");
        }
    }

    @Test
    void ORD_6_an_edited_rule_changes_how_grave_a_fault_is_and_which_accounts_are_the_companys() {
        PackOnDisk.overBuiltIn(folder)
                .with(
                        "order.csv",
                        PackOnDisk.builtIn("order.csv")
                                .replace("未付款已发货,,报告,,严重违规", "未付款已发货,,报告,,提示")
                                .replace(",company,", ",6222-0001,"));

        try (var ecom = Ecom.open(folder)) {
            var report = ecom.orders().verify(sound().withPayments(), NOW, ZONE);
            assertThat(codes(report)).containsExactly("amount-mismatch");
            assertThat(codes(ecom.orders().verify(sound(), NOW, ZONE))).containsExactly("wrong-payee");
        }
    }

    @Test
    void before_the_pack_takes_effect_nothing_is_judged_and_that_is_said() {
        var old = Order.of("O")
                .with(Step.ACCEPTED, Instant.parse("2009-12-31T00:00:00Z"))
                .withContact(null, "1");
        var report = verify(old, NOW);

        assertThat(report.verdicts().get(0).status()).isEqualTo(Status.UNKNOWN);
        assertThat(report.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.code().equals("no-rule-in-force"));
    }

    @Test
    void a_stream_is_read_one_order_at_a_time() {
        var endless = Stream.iterate(1, number -> number + 1).map(number -> Order.of("O-" + number));

        assertThat(ECOM.orders().verify(endless, NOW, ZONE).limit(3))
                .extracting(OrderReport::order)
                .containsExactly("O-1", "O-2", "O-3");
    }

    @Test
    void many_threads_get_the_same_answers() throws Exception {
        var expected = verify(sound().withPayments(), NOW);
        Callable<Boolean> ask = () -> IntStream.range(0, 500)
                .allMatch(number -> verify(sound().withPayments(), NOW).equals(expected));
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var answer : threads.invokeAll(Collections.nCopies(8, ask))) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static PromiseVerdict contact(Order order, Instant now) {
        return verify(order, now).verdicts().get(0);
    }

    private static OrderReport verify(Order order, Instant now) {
        return ECOM.orders().verify(order, now, ZONE);
    }
}
