package io.ecomrules.core.settlement;

import static io.ecomrules.core.performance.Regulation.DIS_1;
import static io.ecomrules.core.performance.Regulation.months;
import static io.ecomrules.core.settlement.DisciplineRecord.Standing.KEPT;
import static io.ecomrules.core.settlement.DisciplineRecord.Standing.RAISED;
import static io.ecomrules.core.settlement.DisciplineRecord.Standing.WITHDRAWN;
import static io.ecomrules.core.settlement.Life.KEY;
import static io.ecomrules.core.settlement.Life.MARCH;
import static io.ecomrules.core.settlement.Life.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Regulation;
import io.ecomrules.core.performance.SettlementKey;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisciplineRecordTest {

    private static final AssessmentYear YEAR = new AssessmentYear(YearMonth.of(2025, 4));

    /** February, in the middle of the run of three, is what gets corrected. */
    private static final MonthlyResults LOW = months("2025-12", "0.9", "0.5", "0.4", "0.3");

    @Test
    void DIS_1_the_first_version_lists_the_months_counted_and_not_counted_and_why() {
        var first = record(LOW).latest();
        assertThat(first.cause()).isNull();
        assertThat(first.derivedOn()).isEqualTo("2026-04-15");
        assertThat(first.items()).extracting(DisciplineRecord.Item::standing).containsExactly(RAISED);
        var item = first.items().get(0);
        assertThat(item.counted().entrySet())
                .extracting(row -> row.getKey(), row -> row.getValue())
                .containsExactly(tuple("2026-01", "0.5"), tuple("2026-02", "0.4"), tuple("2026-03", "0.3"));
        assertThat(item.notCounted()).containsOnlyKeys("2025-12").containsEntry("2025-12", "0.9");
    }

    @Test
    void DIS_1_a_finding_is_withdrawn_when_a_corrected_month_is_no_longer_low_and_both_versions_stay_visible() {
        var record = record(LOW);
        var corrected =
                record.rederived(correction(PeriodMonth.of(2026, 2)), day("2026-05-20"), review(LOW, "2026-02", "0.6"));
        assertThat(corrected.versions()).hasSize(2);
        assertThat(corrected.versions().get(0)).isEqualTo(record.latest());
        assertThat(corrected.latest().cause()).isEqualTo("R-1");
        assertThat(corrected.latest().items())
                .extracting(DisciplineRecord.Item::standing)
                .containsExactly(WITHDRAWN);
        assertThat(corrected.latest().items().get(0).finding())
                .isEqualTo(record.latest().items().get(0).finding());
        assertThat(corrected.latest().standing()).isEmpty();
    }

    @Test
    void DIS_1_a_finding_is_kept_with_its_new_evidence_when_a_corrected_month_is_still_low() {
        var record = record(LOW)
                .rederived(correction(PeriodMonth.of(2026, 2)), day("2026-05-20"), review(LOW, "2026-02", "0.59"));
        assertThat(record.latest().items())
                .extracting(DisciplineRecord.Item::standing)
                .containsExactly(KEPT);
        assertThat(record.latest().items().get(0).counted()).containsEntry("2026-02", "0.59");
        assertThat(record.versions().get(0).items().get(0).counted()).containsEntry("2026-02", "0.4");
    }

    @Test
    void DIS_1_a_correction_can_raise_a_finding_and_a_withdrawn_one_can_be_raised_again() {
        var none = months("2026-01", "0.6", "0.4", "0.3");
        var record = record(none);
        assertThat(record.latest().items()).isEmpty();
        var cause = correction(PeriodMonth.of(2026, 1));
        var raised = record.rederived(cause, day("2026-05-20"), review(none, "2026-01", "0.5"));
        assertThat(raised.latest().items())
                .extracting(DisciplineRecord.Item::standing)
                .containsExactly(RAISED);
        var again = raised.rederived(cause, day("2026-05-21"), List.of())
                .rederived(cause, day("2026-05-22"), review(none, "2026-01", "0.5"));
        assertThat(again.versions())
                .extracting(version -> version.items().stream()
                        .map(DisciplineRecord.Item::standing)
                        .toList())
                .containsExactly(List.of(), List.of(RAISED), List.of(WITHDRAWN), List.of(RAISED));
    }

    @Test
    void DIS_1_findings_of_the_same_kind_over_other_months_are_other_findings() {
        var key = new SettlementKey(Regulation.SOMEBODY, Post.STORE_OPERATOR, YEAR);
        var early = DIS_1.review(months("2025-04", "0.5", "0.5", "0.5", "0.7"), YEAR);
        var late = DIS_1.review(months("2025-10", "0.5", "0.5", "0.5", "0.7"), YEAR);
        var record = DisciplineRecord.of(key, day("2026-04-30"), early)
                .rederived(correction(PeriodMonth.of(2025, 4)), day("2026-05-20"), late);
        assertThat(record.latest().items())
                .extracting(DisciplineRecord.Item::standing, item -> item.finding())
                .containsExactly(tuple(RAISED, late.get(0)), tuple(WITHDRAWN, early.get(0)));
    }

    @Test
    void DIS_1_findings_that_count_no_months_are_no_part_of_the_record() {
        var other = Finding.of(ClauseId.of("KPI-2"), "missing-sales", null, Severity.WARNING);
        assertThat(DisciplineRecord.of(KEY, day("2026-04-15"), List.of(other))
                        .latest()
                        .items())
                .isEmpty();
    }

    @Test
    void a_correction_of_somebody_else_or_of_a_later_month_has_no_bearing() {
        var record = record(LOW);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record.rederived(correction(Life.APRIL), day("2026-05-20"), List.of()))
                .withMessageContaining("no bearing");
        var somebodyElse = new SettlementKey(EmployeeId.of("E-8"), Post.STORE_OPERATOR, MARCH);
        var others = DisciplineRecord.of(somebodyElse, day("2026-04-15"), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> others.rederived(correction(MARCH), day("2026-05-20"), List.of()));
        var otherPost = new SettlementKey(Regulation.SOMEBODY, Post.SERVICE_AGENT, MARCH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisciplineRecord.of(otherPost, day("2026-04-15"), List.of())
                        .rederived(correction(MARCH), day("2026-05-20"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisciplineRecord(KEY, List.of()));
    }

    private static DisciplineRecord record(MonthlyResults results) {
        return DisciplineRecord.of(KEY, day("2026-04-15"), DIS_1.review(results, MARCH, YEAR));
    }

    private static List<Finding> review(MonthlyResults results, String month, String coefficient) {
        return DIS_1.review(results.with(PeriodMonth.parse(month), Exact.parse(coefficient)), MARCH, YEAR);
    }

    private static Correction correction(PeriodMonth month) {
        var statement = Regulation.settle(Regulation.operator(month));
        var goods = ReturnedGoods.of("R-1", statement.key(), Life.yuan("1"), day("2026-05-19"));
        return new Correction(goods, statement, statement, Life.MAY);
    }
}
