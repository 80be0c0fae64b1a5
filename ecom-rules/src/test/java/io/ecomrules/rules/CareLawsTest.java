package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.care.CareVerdict;
import io.ecomrules.core.care.Complaint;
import io.ecomrules.core.care.ComplaintFlow;
import io.ecomrules.core.care.DiscountRequest;
import io.ecomrules.core.care.Noted;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever the numbers: discounts as whole fen decide them, and complaints whatever the order of the notes. */
class CareLawsTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final BusinessCalendar CALENDAR = BusinessCalendar.in(ZoneId.of("Asia/Shanghai"))
            .workDays("09:00-17:30")
            .holidays(Holidays.china())
            .build();

    @AfterContainer
    static void close() {
        ECOM.close();
    }

    @Property
    void SVC_17_a_discount_is_decided_as_whole_fen_decide_it(
            @ForAll @IntRange(min = 1, max = 60_000) int amount, @ForAll @IntRange(min = 1, max = 7_000) int discount) {
        var request = new DiscountRequest("O-1", Post.SERVICE_AGENT, fen(amount), fen(discount));
        boolean isOwn = amount >= 20_000 && discount * 20 <= amount;
        var expected = isOwn ? "Grant" : discount * 10 <= amount ? "AskLeader" : "Refuse";

        assertThat(ECOM.care().discount(request, DAY).getClass().getSimpleName())
                .as("%s of %s fen", discount, amount)
                .isEqualTo(expected);
    }

    @Property(tries = 200)
    void SVC_14_the_order_of_the_notes_plays_no_part(
            @ForAll @Size(10) List<@IntRange(max = 400_000) Integer> seconds, @ForAll Random random) {
        var notes = notes(seconds);
        var shuffled = new ArrayList<>(notes);
        Collections.shuffle(shuffled, random);
        var now = START.plusSeconds(500_000);

        assertThat(ECOM.care().judge(new Complaint("C-1", shuffled), CALENDAR, now))
                .isEqualTo(ECOM.care().judge(new Complaint("C-1", notes), CALENDAR, now));
    }

    @Property(tries = 200)
    void SVC_14_whatever_fails_has_its_finding_and_nothing_else_has_one(
            @ForAll @Size(10) List<@IntRange(max = 400_000) Integer> seconds,
            @ForAll @IntRange(min = 0, max = 10) int left) {
        var notes = notes(seconds);
        if (left > 0) {
            notes.remove(left);
        }
        var report = ECOM.care().judge(new Complaint("C-1", notes), CALENDAR, START.plusSeconds(500_000));
        var failed = report.verdicts().stream()
                .filter(verdict -> verdict.status() == Status.FAIL)
                .map(CareVerdict::obligation)
                .map(Obligation::code)
                .toList();

        assertThat(report.verdicts()).hasSize(10);
        assertThat(report.findings().stream().map(CareLawsTest::obligation)).containsExactlyElementsOf(failed);
    }

    private static List<Noted<ComplaintFlow.Command>> notes(List<Integer> seconds) {
        var notes = new ArrayList<Noted<ComplaintFlow.Command>>();
        notes.add(new Noted<>(ComplaintFlow.Command.RAISE, START));
        for (var step : ComplaintFlow.steps()) {
            notes.add(new Noted<>(step, START.plusSeconds(seconds.get(notes.size() - 1))));
        }
        return notes;
    }

    private static String obligation(Finding finding) {
        return Said.evidence(finding, "obligation");
    }

    private static MonetaryAmount fen(int fen) {
        return Moneys.of(BigDecimal.valueOf(fen, 2), Moneys.CNY);
    }
}
