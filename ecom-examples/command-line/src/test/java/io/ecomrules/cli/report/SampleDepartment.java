package io.ecomrules.cli.report;

import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.PerformancePolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.money.CurrencyUnit;

/** A department of forty people in which everything happens that a report must show. */
final class SampleDepartment {

    static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);
    private static final CurrencyUnit USD = Moneys.currency("USD").orElseThrow();
    private static final CurrencyUnit JPY = Moneys.currency("JPY").orElseThrow();

    private final PerformancePolicy policy;
    private final List<Statement> statements = new ArrayList<>();

    private SampleDepartment(PerformancePolicy policy) {
        this.policy = policy;
    }

    static List<Statement> settle(PerformancePolicy policy) {
        var department = new SampleDepartment(policy);
        department.hardCases();
        department.ordinaryPeople();
        return List.copyOf(department.statements);
    }

    /** Settles one person and looks at these months before March, latest last; a dash is a month without an assessment. */
    static Statement settle(
            PerformancePolicy policy, String employee, Post post, String months, UnaryOperator<Figures.Builder> fill) {
        var figures =
                fill.apply(Figures.of(EmployeeId.of(employee), post, MARCH)).build();
        return policy.settle(figures, history(months));
    }

    static MonthlyResults history(String months) {
        var results = new TreeMap<PeriodMonth, Exact>();
        var texts = months.isBlank() ? new String[0] : months.split(" ");
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].equals("-")) {
                results.put(MARCH.plus(i - texts.length), Exact.parse(texts[i]));
            }
        }
        return MonthlyResults.of(results);
    }

    private void add(String employee, Post post, String months, UnaryOperator<Figures.Builder> fill) {
        statements.add(settle(policy, employee, post, months, fill));
    }

    private void hardCases() {
        add(
                "GL-01",
                Post.DEPARTMENT_MANAGER,
                "1.02 0.98 1.11 0.87 0.93 1.05 1.2 1.31 0.99 1.08 1.04 0.96",
                form -> form.distribution("800000", "1000000")
                        .sales("1500000", "1200000")
                        .profit("460000", "400000"));
        add(
                "YY-01",
                Post.STORE_OPERATOR,
                "0.91 1.02 0.88 1.1 1.07 0.95 1.18 1.26 1.4 1.12 0.99 1.21",
                form -> form.sales("1200000", "1000000").profit("300000", "200000"));
        // 0.6 × 1/3 + 0.4 × 1 is exactly 0.6.
        add(
                "YY-02",
                Post.STORE_OPERATOR,
                "0.82 0.71 0.64",
                form -> form.sales("300000", "900000").profit("150000", "150000"));
        add(
                "YY-03",
                Post.STORE_OPERATOR,
                "0.84 0.77 - 0.65 0.58 0.5999999",
                form -> form.sales("310000", "1000000").profit("58000", "70000"));
        add("YY-04", Post.STORE_OPERATOR, "", form -> form.sales("88000", "0").profit("20000", "10000"));
        add(
                "YY-05",
                Post.STORE_OPERATOR,
                "1.1 1.05",
                form -> form.sales("640000", "600000").profit("90000", "80000").leftOn(LocalDate.of(2026, 3, 18)));
        add(
                "YY-06",
                Post.STORE_OPERATOR,
                "0.9 0.7 0.66",
                form -> form.sales("-23456.78", "300000").profit("-8000", "40000"));
        add(
                "YY-07",
                Post.STORE_OPERATOR,
                "1.3 1.9 2.4",
                form -> form.sales("2600000", "1000000").profit("410000", "300000"));
        add(
                "YY-08",
                Post.STORE_OPERATOR,
                "1.01",
                form -> form.sales("98765.43", "90000").profit("31000", "30000").currency(USD));
        add(
                "YY-09",
                Post.STORE_OPERATOR,
                "0.93",
                form -> form.sales("7654321", "8000000")
                        .profit("1200000", "1100000")
                        .currency(JPY));
        add("YY-10", Post.STORE_OPERATOR, "1", form -> form.sales("500000", "500000"));
        add(
                "KF-01",
                Post.SERVICE_AGENT,
                "0.55 0.61 0.52 0.7 0.57 0.59 0.8 0.58 0.66 0.54 0.9",
                form -> form.sales("90000", "100000").grossMargin("0.3999"));
        add(
                "MG-01",
                Post.DESIGNER,
                "1.02 0.97 0.99 1.01",
                form -> form.with(metric("MET-D1"), "0.96")
                        .with(metric("MET-D2"), "0.88")
                        .with(metric("MET-D3"), "1")
                        .with(metric("MET-D4"), "0.9"));
        // The designer also answers customers (ORG-2).
        add(
                "MG-01",
                Post.SERVICE_AGENT,
                "",
                form -> form.sales("42000", "40000").grossMargin("0.41"));
        add("SJ-01", Post.DATA_ANALYST, "", form -> form);
        add(
                "陈晓-临时",
                Post.SERVICE_AGENT,
                "",
                form -> form.sales("20000", "30000").grossMargin("0.5"));
    }

    private void ordinaryPeople() {
        for (int i = 2; i <= 25; i++) {
            int sales = 52_000 + (i * 7919) % 61_000;
            int target = 60_000 + (i * 3571) % 40_000;
            add(
                    String.format("KF-%02d", i),
                    Post.SERVICE_AGENT,
                    "0.9 1.0" + i + " 0.8" + i,
                    form -> form.sales(String.valueOf(sales), String.valueOf(target))
                            .grossMargin(sales % 3 == 0 ? "0.37" : "0.43"));
        }
    }

    private static Metric metric(String code) {
        return Metric.parse(code).orElseThrow();
    }

    /** An assessment year of one operator, with six low months. */
    static Statement year(PerformancePolicy policy) {
        AssessmentYear year = policy.assessmentYear(2025);
        var figures = Figures.of(EmployeeId.of("YY-03"), Post.STORE_OPERATOR, year)
                .sales("7000000", "11000000")
                .profit("900000", "840000")
                .build();
        return policy.settle(
                figures,
                history("0.9 0.58 0.7 0.57 0.5 - 0.66 0.59 0.8 0.55 0.5999").with(MARCH, Exact.parse("1/3")));
    }
}
