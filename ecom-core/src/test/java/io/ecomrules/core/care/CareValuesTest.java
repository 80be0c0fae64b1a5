package io.ecomrules.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the values of care refuse, and what they keep apart. */
class CareValuesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void SVC_15_who_did_not_answer_is_not_the_worst_answer() {
        var summary = SatisfactionSummary.of(
                List.of(Satisfaction.of(5), Satisfaction.NOT_GIVEN, Satisfaction.of(4), Satisfaction.of(4)));

        assertThat(summary.asked()).isEqualTo(4);
        assertThat(summary.answered()).isEqualTo(3);
        assertThat(summary.mean()).isEqualTo(Exact.parse("13/3"));
        assertThat(SatisfactionSummary.of(List.of(Satisfaction.NOT_GIVEN)).mean())
                .isNull();
        assertThat(SatisfactionSummary.of(List.of()).mean()).isNull();
    }

    @Test
    void SVC_15_satisfaction_is_a_whole_number_from_1_to_5() {
        assertThat(codes(() -> Satisfaction.of(0))).containsExactly("satisfaction-out-of-range");
        assertThat(Satisfaction.of(1).score()).isEqualTo(1);
        assertThat(Satisfaction.of(5).score()).isEqualTo(5);
        assertThat(codes(() -> Satisfaction.of(6))).containsExactly("satisfaction-out-of-range");
    }

    @Test
    void SVC_16_a_proposal_says_whom_for_what_and_by_what_proof_and_every_lack_is_told_at_once() {
        assertThat(codes(() -> new Proposal(" ", Set.of(), List.of())))
                .containsExactly("poor-customer-incomplete", "poor-customer-incomplete", "poor-customer-incomplete");
        assertThat(codes(() -> new Proposal("C-1", Set.of(Misconduct.FRAUD), List.of("O-1", " "))))
                .containsExactly("poor-customer-incomplete");
        var proposal = new Proposal("C-1", EnumSet.of(Misconduct.FRAUD, Misconduct.ABUSE), List.of("O-1", "O-2"));
        assertThat(proposal.fields().values())
                .containsExactly(
                        Map.entry("customer", "C-1"),
                        Map.entry("evidence[1]", "O-1"),
                        Map.entry("evidence[2]", "O-2"),
                        Map.entry("misconduct", "abuse, fraud"));
    }

    @Test
    void SVC_17_a_discount_is_more_than_nothing_and_in_the_currency_of_its_order() {
        assertThat(codes(() -> discount("100", "CNY", "0"))).containsExactly("discount-not-positive");
        assertThat(codes(() -> discount("0", "CNY", "-1")))
                .containsExactly("discount-not-positive", "order-amount-not-positive");
        assertThat(codes(() -> discount("100", "USD", "1"))).containsExactly("discount-in-other-currency");
        assertThat(discount("30", "CNY", "10").share()).contains(Exact.parse("1/3"));
    }

    @Test
    void SVC_18_the_work_of_a_day_begins_with_the_day_and_that_on_a_month_when_it_is_over() {
        assertThat(CareTask.ofDay(Obligation.ARCHIVE_DAY, LocalDate.of(2026, 3, 2), SHANGHAI)
                        .since())
                .isEqualTo("2026-03-01T16:00:00Z");
        assertThat(CareTask.ofMonth(Obligation.REPORT_FEEDBACK, YearMonth.of(2026, 12), SHANGHAI)
                        .since())
                .isEqualTo("2026-12-31T16:00:00Z");
    }

    @Test
    void only_what_is_part_of_the_care_of_customers_is_a_task_of_it() {
        assertThatThrownBy(() -> CareTask.open("O-1", Obligation.SHIP_ORDER, NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ship-order");
        assertThat(codes(() -> CareTask.open(" ", Obligation.VISIT_CUSTOMER, NOON)))
                .containsExactly("empty-id");
        assertThat(codes(() -> new Complaint("", List.of()))).containsExactly("empty-id");
        assertThat(codes(() -> new Ticket("", List.of(), null))).containsExactly("empty-id");
    }

    private static DiscountRequest discount(String amount, String currency, String discount) {
        return new DiscountRequest(
                "O-1",
                Post.SERVICE_AGENT,
                Moneys.of(new BigDecimal(amount), Moneys.currency(currency).orElseThrow()),
                Moneys.of(new BigDecimal(discount), Moneys.CNY));
    }

    private static List<String> codes(ThrowingCallable made) {
        return catchThrowableOfType(InvalidInputException.class, made).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
