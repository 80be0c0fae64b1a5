package io.ecomrules.core.json;

import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.SettlementKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The figures within a record: what it was settled from. */
final class InputsJson {

    private static final Set<String> OTHERS = Set.of("cycle", "from", "currency", "leftOn");

    private InputsJson() {}

    static ObjectNode write(Figures figures) {
        var period = figures.key().period();
        var node = JsonNodeFactory.instance.objectNode();
        node.put("cycle", period.cycle().code());
        node.put("from", period.start().toString());
        node.put("currency", figures.currency().getCurrencyCode());
        var leftOn = figures.leftOn();
        if (leftOn != null) {
            node.put("leftOn", leftOn.toString());
        }
        figures.values().forEach((measure, value) -> node.put(measure.code(), value.toPlainString()));
        figures.quotients().forEach((measure, value) -> node.put(measure.code(), value.toString()));
        return node;
    }

    static Figures read(JsonFields record) {
        var inputs = record.object("inputs");
        var employee = record.reading("employee", () -> new EmployeeId(record.text("employee")));
        var post = Post.parse(record.text("post")).orElseThrow(() -> record.malformed("post", "unknown post"));
        var from = inputs.reading("from", () -> YearMonth.from(LocalDate.parse(inputs.text("from"))));
        Period period = switch (inputs.text("cycle")) {
            case "monthly" -> new PeriodMonth(from);
            case "annual" -> new AssessmentYear(from);
            default -> throw inputs.malformed("cycle", "monthly or annual is expected");
        };
        var currency = Moneys.currency(inputs.text("currency"))
                .orElseThrow(() -> inputs.malformed("currency", "unknown currency"));
        var leftOn =
                inputs.has("leftOn") ? inputs.reading("leftOn", () -> LocalDate.parse(inputs.text("leftOn"))) : null;
        var values = new LinkedHashMap<Measure, BigDecimal>();
        var quotients = new LinkedHashMap<Measure, Exact>();
        for (var name : inputs.node().propertyNames()) {
            if (!OTHERS.contains(name)) {
                var measure = Measure.parse(name).orElseThrow(() -> inputs.malformed(name, "unknown figure"));
                if (inputs.text(name).indexOf('/') < 0) {
                    values.put(measure, inputs.reading(name, () -> new BigDecimal(inputs.text(name))));
                } else {
                    quotients.put(measure, inputs.reading(name, () -> Exact.parse(inputs.text(name))));
                }
            }
        }
        return new Figures(new SettlementKey(employee, post, period), currency, leftOn, values, quotients);
    }
}
