package io.ecomrules.cli.report;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.CommissionTerms;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.core.performance.Term;
import io.ecomrules.rules.PerformancePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Statements in which everything that comes from outside tries to be something else. */
final class HostileStatements {

    static final String SCRIPT = "<script>alert(1)</script>";
    static final String ATTRIBUTE = "\" onmouseover=\"alert(2)\" x='";
    static final String TURNED = "\u202Etfel-ot-thgir\u2066";
    static final String EMOJI = "👩‍👧 &amp; </style><img src=x onerror=alert(3)>";

    private HostileStatements() {}

    static List<Statement> settle(PerformancePolicy policy) {
        var statements = new ArrayList<Statement>();
        for (var id : List.of(
                "<script>alert(1)</script>",
                "\" onmouseover=\"alert(2)\" x='",
                "👩👧 </style><img src=x>",
                "../../../etc/passwd",
                "{{ page.pack }}",
                "=HYPERLINK(\"http://example.invalid\")")) {
            statements.add(hostile(policy, id));
        }
        return statements;
    }

    private static Statement hostile(PerformancePolicy policy, String id) {
        var figures = Figures.of(EmployeeId.of(id), Post.STORE_OPERATOR, SampleDepartment.MARCH)
                .sales("120", "100")
                .profit("30", "20")
                .build();
        var settled = policy.settle(figures, MonthlyResults.NONE);
        var terms = new CommissionTerms(
                new Term(Exact.parse("0.015"), rule(SCRIPT, EMOJI)),
                List.of(new CommissionTerms.BasePart(Figure.SALES, rule(ATTRIBUTE, TURNED))));
        var finding = Finding.of(ClauseId.of("PAY-1"), "made-up", SCRIPT, Severity.WARNING)
                .with(SCRIPT, ATTRIBUTE)
                .with("figure", EMOJI)
                .with(TURNED, Map.of(SCRIPT, TURNED, ATTRIBUTE, EMOJI));
        return new Statement(
                figures,
                MonthlyResults.NONE,
                settled.assessment(),
                terms.pay(Exact.of(120), Objects.requireNonNull(settled.coefficient()), figures.currency()),
                List.of(finding),
                new io.ecomrules.core.finding.PackReference(
                        SCRIPT, TURNED, settled.pack().sha256()));
    }

    private static RuleReference rule(String one, String other) {
        return new RuleReference(one, ClauseId.of("PAY-1"), one + other, other + one, other + ".drl", 7);
    }
}
