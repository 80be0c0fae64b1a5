package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.core.settlement.Correction;
import io.ecomrules.core.settlement.DisciplineRecord;
import io.ecomrules.core.settlement.Ledger;
import io.ecomrules.core.settlement.ObjectionCase;
import io.ecomrules.core.settlement.Settlement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What came after the sample's months were closed: an objection accepted, one refused, and goods that came back. */
@Tag("text")
class SampleCorrectionsTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);
    private static final Employee MANAGER = holder("E-1001", Post.DEPARTMENT_MANAGER);
    private static final Employee DIRECTOR = holder("E-9001", Post.MARKETING_CENTRE_DIRECTOR);

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void PAY_3_the_accepted_objection_is_booked_in_March_and_the_low_run_is_withdrawn() {
        var line = SampleDepartment.objectionLines().get(0);
        var raised = granted(ObjectionCase.raise(SampleDepartment.objection(line), null));
        var accepted = granted(raised.accept(DIRECTOR, LocalDate.parse(SampleDepartment.text(line, "decidedOn"))));

        var account = Objects.requireNonNull(correct(accepted).account(accepted.key()));

        assertThat(account.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.delta()).isEqualTo(cny("1040.00"));
            assertThat(correction.bookedIn()).isEqualTo(MARCH);
        });
        assertThat(account.payouts()).containsEntry(MARCH, cny("1040.00"));
        assertThat(account.balance()).isEqualTo(cny("0"));

        var past = SampleDepartment.history()
                .of(accepted.key().employee(), accepted.key().post());
        var march = SampleDepartment.figures(
                new SettlementKey(accepted.key().employee(), accepted.key().post(), MARCH));
        var before = ECOM.performance().settle(march, past);
        var after = ECOM.performance()
                .settle(
                        march,
                        past.with(
                                (PeriodMonth) accepted.key().period(),
                                account.latest().coefficient()));
        assertThat(Said.codes(before)).containsExactly("consecutive-low-months");
        var record = DisciplineRecord.of(march.key(), LocalDate.of(2026, 4, 13), before.findings())
                .rederived(account.corrections().get(0), LocalDate.of(2026, 4, 14), after.findings());
        assertThat(record.latest().items())
                .extracting(DisciplineRecord.Item::standing)
                .containsExactly(DisciplineRecord.Standing.WITHDRAWN);
    }

    @Test
    void PAY_3_the_refused_objection_would_have_paid_more_and_changes_nothing() {
        var line = SampleDepartment.objectionLines().get(1);
        var objection = SampleDepartment.objection(line);
        var raised = granted(ObjectionCase.raise(objection, null));

        var refused = granted(raised.refuse(
                DIRECTOR,
                LocalDate.parse(SampleDepartment.text(line, "decidedOn")),
                SampleDepartment.text(line, "reason")));
        var trial = ECOM.performance()
                .tryObjection(ECOM.performance().settle(SampleDepartment.figures(objection.key())), objection);

        assertThat(refused.reason()).isNotBlank();
        // 58,800 × 5 % × (0.6×0.7 + 0.4), and × (0.6 + 0.4)
        assertThat(Said.pay(trial.before().statement())).isEqualTo("CNY 2410.80");
        assertThat(Said.pay(trial.after().statement())).isEqualTo("CNY 2940.00");
    }

    @Test
    void PAY_7_returns_lower_the_month_of_the_sale_and_what_was_paid_beyond_it_is_a_balance() {
        var lines = SampleDepartment.returns().stream()
                .map(goods -> {
                    var account = Objects.requireNonNull(correct(goods).account(goods.key()));
                    var paid = Moneys.number(
                            Objects.requireNonNull(account.settled().statement().commission())
                                    .amount());
                    return goods.key() + " " + paid + " -> " + Said.pay(account.latest()) + " "
                            + Said.codes(account.latest()) + " " + Moneys.number(account.balance());
                })
                .toList();

        assertThat(lines)
                .containsExactly(
                        "E-1002/store-operator/2025-11 28749.38 -> CNY 26672.24 [] -2077.14",
                        "E-1001/department-manager/2025-11 177127.11 -> CNY 175616.56 [] -1510.55",
                        "E-1004/store-operator/2026-02 628.26 -> CNY 0.00 [negative-base] -628.26",
                        "E-1001/department-manager/2026-02 56537.87 -> CNY 55875.37 [] -662.50");
    }

    /** Settles, confirms, pays and closes the month concerned, and corrects it in the next open one. */
    private static Ledger correct(Correction.Cause cause) {
        var key = cause.key();
        var computedOn = key.period().end().plusDays(13);
        var paidOn = key.period().end().plusDays(19);
        var statement = ECOM.performance().settle(SampleDepartment.figures(key));
        var ledger = granted(Ledger.EMPTY.book(paid(statement, computedOn, paidOn)));
        var closed = granted(ledger.close(key, paidOn));
        return granted(closed.correct(cause, ECOM.performance()::settle, closed.nextOpenMonth(key)));
    }

    private static Settlement.Paid paid(Statement statement, LocalDate computedOn, LocalDate paidOn) {
        var computed = Settlement.Computed.on(computedOn, statement);
        var once = (Settlement.Computed) granted(computed.confirm(MANAGER, Post.DEPARTMENT_MANAGER, computedOn));
        var twice = (Settlement.Confirmed) granted(once.confirm(DIRECTOR, Post.MARKETING_CENTRE_DIRECTOR, computedOn));
        return granted(twice.pay(paidOn));
    }

    private static <T> T granted(Answer<T> answer) {
        if (answer instanceof Answer.Granted<T> granted) {
            return granted.value();
        }
        throw new AssertionError(answer.toString());
    }

    private static Employee holder(String id, Post post) {
        return Employee.of(new EmployeeId(id), Appointment.since(post, LocalDate.of(2020, 1, 1)));
    }

    private static MonetaryAmount cny(String amount) {
        return Moneys.of(new BigDecimal(amount), Moneys.CNY);
    }
}
