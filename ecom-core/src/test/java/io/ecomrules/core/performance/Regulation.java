package io.ecomrules.core.performance;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The numbers of KPI-1 to KPI-3, PAY-1, PAY-7 and DIS-1 as the regulation words them, for tests that need terms without rule files. */
public final class Regulation {

    public static final EmployeeId SOMEBODY = EmployeeId.of("E-7");
    public static final PackReference PACK = new PackReference("test", "1", "0".repeat(64));

    /** KPI-1: distribution 30 %, own stores 50 %, gross profit ÷ expenses 20 %. */
    public static final Scorecard MANAGER = scorecard(
            line("distribution-attainment", "0.3", null),
            line("sales-attainment", "0.5", null),
            line("profit-to-expenses", "0.2", null));

    /** KPI-2: sales ÷ target 60 %, gross profit ÷ expenses 40 %. */
    public static final Scorecard OPERATOR =
            scorecard(line("sales-attainment", "0.6", null), line("profit-to-expenses", "0.4", null));

    /** KPI-3: sales ÷ target 60 %, gross margin of 40 % or more 40 %. */
    public static final Scorecard AGENT =
            scorecard(line("sales-attainment", "0.6", null), line("gross-margin", "0.4", "0.4"));

    /** DIS-1: below 0.6 in 3 consecutive months, or in 6 of the assessment year. */
    public static final DisciplineTerms DIS_1 =
            new DisciplineTerms(term("DIS-1", "0.6"), term("DIS-1", "3"), term("DIS-1", "6"));

    private Regulation() {}

    public static Term term(String clause, String value) {
        return new Term(Exact.parse(value), rule(clause, value));
    }

    public static RuleReference rule(String clause, String name) {
        return new RuleReference(name, ClauseId.of(clause), "标题", "title", "rules.drl", 1);
    }

    public static Scorecard.Line line(String indicator, String weight, String target) {
        return new Scorecard.Line(
                Indicator.parse(indicator).orElseThrow(),
                term("KPI-2", weight),
                target == null ? null : term("KPI-3", target));
    }

    public static Scorecard scorecard(Scorecard.Line... lines) {
        return new Scorecard(List.of(lines), term("KPI-4", "0"), term("KPI-4", "2"), term("KPI-4", "2"));
    }

    /** PAY-1: manager 1 %, operator 1.5 %, agent 5 %; the manager's base is distribution sales and own sales. */
    public static CommissionTerms commission(Post post) {
        var base = post == Post.DEPARTMENT_MANAGER
                ? new Figure[] {Figure.SALES, Figure.DISTRIBUTION_SALES}
                : new Figure[] {Figure.SALES};
        return new CommissionTerms(
                term("PAY-1", rate(post)),
                Arrays.stream(base)
                        .map(figure -> new CommissionTerms.BasePart(figure, rule("PAY-1", figure.code())))
                        .toList());
    }

    private static String rate(Post post) {
        return switch (post) {
            case DEPARTMENT_MANAGER -> "0.01";
            case STORE_OPERATOR -> "0.015";
            default -> "0.05";
        };
    }

    private static Scorecard scorecard(Post post) {
        return switch (post) {
            case DEPARTMENT_MANAGER -> MANAGER;
            case STORE_OPERATOR -> OPERATOR;
            default -> AGENT;
        };
    }

    /** Settles by the numbers above; a negative base pays nothing (PAY-7). */
    public static Statement settle(Figures figures) {
        var post = figures.key().post();
        var assessment = scorecard(post).assess(figures);
        var findings = new ArrayList<Finding>();
        Commission commission = null;
        if (assessment instanceof Assessment.Assessed assessed) {
            findings.addAll(assessed.findings());
            var terms = commission(post);
            var base = terms.base(figures);
            if (base != null) {
                commission = base.signum() < 0
                        ? terms.payNothing(base, rule("PAY-7", "negative"), figures.currency())
                        : terms.pay(base, assessed.coefficient(), figures.currency());
            }
        } else if (assessment instanceof Assessment.NotAssessable not) {
            findings.addAll(not.reasons());
        }
        return new Statement(figures, null, assessment, commission, findings, PACK);
    }

    /** The operator of the first worked example: coefficient 1.32, commission 23,760.00. */
    public static Figures operator(PeriodMonth month) {
        return Figures.of(SOMEBODY, Post.STORE_OPERATOR, month)
                .sales("1200000", "1000000")
                .profit("300000", "200000")
                .build();
    }

    public static MonthlyResults months(String first, String... coefficients) {
        var month = PeriodMonth.parse(first);
        var results = MonthlyResults.NONE;
        for (var coefficient : coefficients) {
            results = results.with(month, coefficient.equals("-") ? null : Exact.parse(coefficient));
            month = month.plus(1);
        }
        return results;
    }
}
