package io.ecomrules.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Regulation;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.core.performance.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;

/** People and days in the life of the settlement of March 2026, and shortcuts to a state of it. */
final class Life {

    static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);
    static final PeriodMonth APRIL = PeriodMonth.of(2026, 4);
    static final PeriodMonth MAY = PeriodMonth.of(2026, 5);
    static final SettlementKey KEY = new SettlementKey(Regulation.SOMEBODY, Post.STORE_OPERATOR, MARCH);

    static final Employee MANAGER = holder("E-1", Post.DEPARTMENT_MANAGER);
    static final Employee DIRECTOR = holder("E-2", Post.MARKETING_CENTRE_DIRECTOR);
    static final Employee FINANCE = holder("E-3", Post.FINANCE);
    static final Employee OPERATOR = holder("E-7", Post.STORE_OPERATOR);

    private Life() {}

    static Employee holder(String id, Post post) {
        return Employee.of(EmployeeId.of(id), Appointment.since(post, day("2020-01-01")));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static MonetaryAmount yuan(String number) {
        return Moneys.of(new BigDecimal(number), Moneys.CNY);
    }

    static <T> T granted(Answer<T> answer) {
        if (answer instanceof Answer.Granted<T> granted) {
            return granted.value();
        }
        throw new AssertionError(answer);
    }

    /** The codes of the reasons, each of which must be said in full in both languages. */
    static List<String> codes(Answer<?> answer) {
        var reasons = answer instanceof Answer.Refused<?> refused ? refused.reasons() : List.<Problem>of();
        for (var reason : reasons) {
            for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(Messages.in(locale).text(reason))
                        .isNotEqualTo(reason.code())
                        .doesNotContain("{");
            }
        }
        return reasons.stream().map(Problem::code).toList();
    }

    static Settlement.Paid paid(Statement statement, String on) {
        var annual = statement.key().period().cycle() == Cycle.ANNUAL;
        var person = Employee.of(statement.key().employee());
        Settlement settlement = Settlement.Computed.on(day(on), statement);
        if (annual) {
            settlement = granted(((Settlement.Computed) settlement)
                    .confirm(person, statement.key().post(), day(on)));
        } else {
            settlement = granted(((Settlement.Computed) settlement).confirm(MANAGER, Post.DEPARTMENT_MANAGER, day(on)));
            settlement = granted(
                    ((Settlement.Computed) settlement).confirm(DIRECTOR, Post.MARKETING_CENTRE_DIRECTOR, day(on)));
        }
        return granted(((Settlement.Confirmed) settlement).pay(day(on)));
    }

    /** A ledger in which the month, or year, of a statement is closed. */
    static Ledger closed(Statement statement, String... nettedReturns) {
        var booked = granted(Ledger.EMPTY.book(
                List.of(paid(statement, "2026-04-15")), Map.of(statement.key(), Set.of(nettedReturns))));
        return granted(booked.close(statement.key(), day("2026-04-30")));
    }

    static ReturnedGoods returned(String id, String amount) {
        return ReturnedGoods.of(id, KEY, yuan(amount), day("2026-04-20"));
    }

    static ObjectionCase.Accepted accepted(Objection objection, String on) {
        return granted(granted(ObjectionCase.raise(objection, null)).accept(DIRECTOR, day(on)));
    }
}
