package io.ecomrules.core.json;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.performance.Assessment;
import io.ecomrules.core.performance.Commission;
import io.ecomrules.core.performance.CommissionTerms;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Indicator;
import io.ecomrules.core.performance.IndicatorResult;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.core.performance.Term;
import io.ecomrules.core.performance.TraceStep;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a record back into a statement. The trace says which rule set which number, so the terms come from there. */
final class StatementReader {

    static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonFields record;
    private final Map<String, JsonFields> steps = new LinkedHashMap<>();

    private StatementReader(JsonFields record) {
        this.record = record;
        record.objects("trace").forEach(step -> steps.putIfAbsent(step.text("step"), step));
    }

    static Statement statement(ObjectNode node) {
        return new StatementReader(new JsonFields(node, "")).statement();
    }

    private Statement statement() {
        var figures = InputsJson.read(record);
        var findings =
                record.objects("findings").stream().map(FindingJson::read).toList();
        var pack = record.object("pack");
        return new Statement(
                figures,
                HistoryJson.read(record),
                record.flag("assessable") ? assessed(findings) : new Assessment.NotAssessable(reasons(findings)),
                record.has("commission") ? commission(figures) : null,
                findings,
                pack.reading(
                        "sha256", () -> new PackReference(pack.text("id"), pack.text("version"), pack.text("sha256"))));
    }

    private Assessment assessed(List<Finding> findings) {
        var results = new ArrayList<IndicatorResult>();
        for (var indicator : record.objects("indicators")) {
            results.add(result(indicator.text("code")));
        }
        var unusual = findings.stream()
                .filter(finding -> finding.code().equals("attainment-above-2"))
                .toList();
        return new Assessment.Assessed(record.number("coefficientExact"), results, unusual);
    }

    /** The record names the codes of those findings that stand in the way of a coefficient. */
    private List<Finding> reasons(List<Finding> findings) {
        var codes = record.texts("reasons");
        var reasons = findings.stream()
                .filter(finding -> codes.contains(finding.code()))
                .toList();
        if (reasons.isEmpty()) {
            throw record.malformed("reasons", "no finding has one of these codes");
        }
        return reasons;
    }

    private IndicatorResult result(String code) {
        var step = step(code);
        var indicator = Indicator.parse(code).orElseThrow(() -> step.malformed("step", "unknown indicator"));
        var inputs = step.object("inputs");
        var denominator = indicator.denominator();
        return new IndicatorResult(
                indicator,
                inputs.number("attainment"),
                new Term(inputs.number("weight"), rule(step)),
                indicator.needsTarget() ? term(step(code + TraceStep.TARGET)) : null,
                inputs.number(indicator.actual().code()),
                inputs.number(denominator == null ? "target" : denominator.code()));
    }

    private Commission commission(Figures figures) {
        var base = new ArrayList<CommissionTerms.BasePart>();
        for (var step : record.objects("trace")) {
            if (step.text("step").equals(TraceStep.BASE)) {
                var code =
                        step.object("inputs").node().propertyNames().iterator().next();
                base.add(new CommissionTerms.BasePart(
                        Figure.parse(code).orElseThrow(() -> step.malformed("inputs", "unknown figure")), rule(step)));
            }
        }
        var step = step(TraceStep.COMMISSION);
        var amount = record.object("commission");
        return new Commission(
                new CommissionTerms(term(step(TraceStep.RATE)), base),
                record.number("base"),
                step.flag("paid") ? null : rule(step),
                amount.reading("amount", () -> Moneys.of(new BigDecimal(amount.text("amount")), figures.currency())));
    }

    private JsonFields step(String name) {
        var step = steps.get(name);
        if (step == null) {
            throw record.malformed("trace", "the step " + name + " is missing");
        }
        return step;
    }

    private static Term term(JsonFields step) {
        return new Term(step.number("value"), rule(step));
    }

    private static RuleReference rule(JsonFields step) {
        return step.reading(
                "rule",
                () -> new RuleReference(
                        step.text("rule"),
                        ClauseId.of(step.text("clause")),
                        step.text("title"),
                        step.text("titleEn"),
                        step.text("file"),
                        step.whole("line")));
    }
}
