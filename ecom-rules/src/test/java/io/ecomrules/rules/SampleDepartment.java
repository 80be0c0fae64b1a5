package io.ecomrules.rules;

import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.History;
import io.ecomrules.core.performance.MonthlyResult;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.core.settlement.Objection;
import io.ecomrules.core.settlement.ReturnedGoods;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the sample department, {@code ecom-examples/sample}. */
final class SampleDepartment {

    private static final Path FOLDER = Path.of("..", "ecom-examples", "sample");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SampleDepartment() {}

    static List<Figures> figures(String file, Period period) {
        return GoldenTable.read(FOLDER.resolve(file + ".csv")).figures(period);
    }

    static Figures figures(SettlementKey key) {
        return figures(key.period().toString(), key.period()).stream()
                .filter(figures -> figures.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static List<GoldenResult> expected(String file) {
        return GoldenTable.read(FOLDER.resolve("expected").resolve(file + ".csv"))
                .results();
    }

    /** The months before the last one, which hold what the month being settled must agree with. */
    static History history() {
        return history("history");
    }

    static History history(String file) {
        return History.of(lines(file + ".jsonl").stream()
                .map(line -> new MonthlyResult(
                        employee(line), post(line), PeriodMonth.parse(text(line, "month")), coefficient(line)))
                .toList());
    }

    static List<JsonNode> objectionLines() {
        return lines("objections.jsonl");
    }

    static Objection objection(JsonNode line) {
        return new Objection(
                text(line, "id"),
                key(line),
                Measure.parse(text(line, "contested")).orElseThrow(),
                new BigDecimal(text(line, "claimed")),
                StreamSupport.stream(line.get("evidence").spliterator(), false)
                        .map(JsonNode::stringValue)
                        .toList(),
                new EmployeeId(text(line, "raisedBy")),
                LocalDate.parse(text(line, "raisedOn")));
    }

    static List<ReturnedGoods> returns() {
        return lines("returns.jsonl").stream()
                .map(line -> ReturnedGoods.of(
                        text(line, "id"),
                        key(line),
                        Moneys.of(
                                new BigDecimal(text(line, "amount")),
                                Moneys.currency(text(line, "currency")).orElseThrow()),
                        LocalDate.parse(text(line, "returnedOn"))))
                .toList();
    }

    static String text(JsonNode line, String field) {
        return line.get(field).stringValue();
    }

    private static SettlementKey key(JsonNode line) {
        return new SettlementKey(employee(line), post(line), PeriodMonth.parse(text(line, "period")));
    }

    private static EmployeeId employee(JsonNode line) {
        return new EmployeeId(text(line, "employee"));
    }

    private static Post post(JsonNode line) {
        return Post.parse(text(line, "post")).orElseThrow();
    }

    private static Exact coefficient(JsonNode line) {
        if (line.get("coefficient").isNull()) {
            return null;
        }
        return Exact.parse(text(line, line.has("coefficientExact") ? "coefficientExact" : "coefficient"));
    }

    private static List<JsonNode> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
