package io.ecomrules.core.settlement;

import static io.ecomrules.core.settlement.Life.DIRECTOR;
import static io.ecomrules.core.settlement.Life.FINANCE;
import static io.ecomrules.core.settlement.Life.KEY;
import static io.ecomrules.core.settlement.Life.MANAGER;
import static io.ecomrules.core.settlement.Life.codes;
import static io.ecomrules.core.settlement.Life.day;
import static io.ecomrules.core.settlement.Life.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.Regulation;
import io.ecomrules.core.performance.SettlementKey;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectionTest {

    private static final SettlementKey YEAR =
            new SettlementKey(Regulation.SOMEBODY, Post.STORE_OPERATOR, new AssessmentYear(YearMonth.of(2026, 4)));
    private static final Objection OBJECTION = objection(KEY, Figure.SALES, "1300000", "2026-04-16", "对账单 7");

    @Test
    void PAY_3_an_objection_to_a_month_goes_to_the_marketing_centre_director() {
        assertThat(OBJECTION.addressee()).isEqualTo(Post.MARKETING_CENTRE_DIRECTOR);
        var raised = granted(ObjectionCase.raise(OBJECTION, null));
        assertThat(codes(raised.accept(FINANCE, day("2026-04-20")))).containsExactly("not-the-addressee");
        assertThat(codes(raised.accept(MANAGER, day("2026-04-20")))).containsExactly("not-the-addressee");
        var accepted = granted(raised.accept(DIRECTOR, day("2026-04-20")));
        assertThat(accepted.decidedBy()).isEqualTo(DIRECTOR.id());
        assertThat(accepted.decidedOn()).isEqualTo("2026-04-20");
    }

    @Test
    void PAY_4_an_objection_to_a_year_goes_to_finance() {
        var raised = granted(ObjectionCase.raise(objection(YEAR, Figure.SALES, "1", "2027-05-02", "对账单"), null));
        assertThat(codes(raised.accept(DIRECTOR, day("2027-05-03")))).containsExactly("not-the-addressee");
        assertThat(codes(raised.accept(FINANCE, day("2027-05-03")))).isEmpty();
    }

    @Test
    void PAY_3_an_objection_without_evidence_is_refused() {
        assertThatThrownBy(() -> objection(KEY, Figure.SALES, "1", "2026-04-16"))
                .satisfies(thrown -> assertProblems(thrown, "objection-without-evidence"));
        assertThatThrownBy(() -> objection(KEY, Figure.SALES, "1", "2026-04-16", "对账单", " "))
                .satisfies(thrown -> assertProblems(thrown, "objection-without-evidence"));
    }

    @Test
    void PAY_3_an_objection_with_a_claim_that_no_figure_can_have_is_refused_with_every_problem() {
        assertThatThrownBy(() -> new Objection(
                        " ", KEY, Figure.EXPENSES, new BigDecimal("-1"), List.of(), MANAGER.id(), day("2026-04-16")))
                .satisfies(
                        thrown -> assertProblems(thrown, "empty-id", "objection-without-evidence", "negative-figure"));
        assertThatThrownBy(() -> objection(KEY, Figure.GROSS_MARGIN, "42", "2026-04-16", "对账单"))
                .satisfies(thrown -> assertProblems(thrown, "ratio-above-one"));
    }

    @Test
    void PAY_3_an_objection_after_the_last_day_is_late_and_on_the_last_day_it_is_not() {
        assertThat(codes(ObjectionCase.raise(OBJECTION, day("2026-04-15")))).containsExactly("objection-too-late");
        assertThat(codes(ObjectionCase.raise(OBJECTION, day("2026-04-16")))).isEmpty();
        assertThat(codes(ObjectionCase.raise(OBJECTION, null))).isEmpty();
    }

    @Test
    void PAY_3_a_month_that_has_not_ended_has_nothing_to_object_to() {
        var early = objection(KEY, Figure.SALES, "1", "2026-03-31", "对账单");
        assertThat(codes(ObjectionCase.raise(early, null))).containsExactly("objection-before-period-end");
        var firstDay = objection(KEY, Figure.SALES, "1", "2026-04-01", "对账单");
        assertThat(codes(ObjectionCase.raise(firstDay, null))).isEmpty();
    }

    @Test
    void PAY_3_a_refusal_gives_its_reason() {
        var raised = granted(ObjectionCase.raise(OBJECTION, null));
        assertThat(codes(raised.refuse(DIRECTOR, day("2026-04-20"), "  "))).containsExactly("refusal-without-reason");
        var refused = granted(raised.refuse(DIRECTOR, day("2026-04-20"), "对账单与订单不符"));
        assertThat(refused.reason()).isEqualTo("对账单与订单不符");
        assertThat(refused.decidedBy()).isEqualTo(DIRECTOR.id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ObjectionCase.Refused(OBJECTION, DIRECTOR.id(), day("2026-04-20"), ""));
    }

    @Test
    void PAY_3_a_refused_decision_lists_every_reason() {
        var raised = granted(ObjectionCase.raise(OBJECTION, null));
        assertThat(codes(raised.refuse(MANAGER, day("2026-04-15"), "")))
                .containsExactly("not-the-addressee", "decided-before-raised", "refusal-without-reason");
        assertThat(codes(raised.accept(DIRECTOR, day("2026-04-15")))).containsExactly("decided-before-raised");
        assertThat(codes(raised.accept(DIRECTOR, day("2026-04-16")))).isEmpty();
    }

    @Test
    void a_claim_changes_the_contested_figure_and_no_other() {
        var figures = Regulation.operator(Life.MARCH);
        assertThat(OBJECTION.applyTo(figures)).isEqualTo(figures.with(Figure.SALES, new BigDecimal("1300000")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OBJECTION.applyTo(Regulation.operator(Life.APRIL)))
                .withMessageContaining("2026-04");
    }

    private static Objection objection(
            SettlementKey key, Measure contested, String claimed, String on, String... evidence) {
        return new Objection(
                "O-1", key, contested, new BigDecimal(claimed), List.of(evidence), Regulation.SOMEBODY, day(on));
    }

    private static void assertProblems(Throwable thrown, String... codes) {
        assertThat(thrown)
                .isInstanceOf(InvalidInputException.class)
                .extracting(each -> ((InvalidInputException) each).problems(), list(Problem.class))
                .extracting(Problem::code)
                .containsExactly(codes);
    }
}
