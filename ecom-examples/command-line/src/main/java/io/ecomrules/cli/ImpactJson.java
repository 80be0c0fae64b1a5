package io.ecomrules.cli;

import io.ecomrules.cli.output.JsonLines;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.simulation.Impact;
import io.ecomrules.rules.simulation.SettlementChange;
import io.ecomrules.rules.simulation.Sum;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What a simulation found, as lines of JSON: the changes of the rules, then of the settlements, then the sums. */
final class ImpactJson {

    private final JsonLines out;
    private final Locale locale;

    ImpactJson(JsonLines out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    void write(Impact impact, int refused) {
        for (var effect : impact.effects()) {
            out.object(json -> ChangeJson.write(json, effect.change(), effect, locale));
        }
        impact.changes().forEach(change -> out.object(json -> settlement(json, change)));
        out.object(json -> summary(json, impact, refused));
    }

    private static void settlement(JsonGenerator json, SettlementChange change) {
        var key = change.key();
        json.writeStringProperty("employee", key.employee().value());
        json.writeStringProperty("post", key.post().code());
        json.writeStringProperty("period", key.period().toString());
        json.writeName("present");
        statement(json, change.present(), change.presentlyLow());
        json.writeName("proposed");
        statement(json, change.proposed(), change.proposedLow());
        var pay = change.pay();
        ChangeJson.amount(json, "difference", pay.difference());
        json.writeStringProperty("currency", pay.present().getCurrency().getCurrencyCode());
        findings(json, "newFindings", change.newFindings());
        findings(json, "goneFindings", change.goneFindings());
        var rule = change.firstRule();
        json.writeName("firstRule");
        if (rule == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            ChangeJson.rule(json, "present", rule.present());
            ChangeJson.rule(json, "proposed", rule.proposed());
            json.writeEndObject();
        }
    }

    private static void statement(JsonGenerator json, Statement statement, boolean low) {
        json.writeStartObject();
        ChangeJson.text(json, "coefficient", coefficient(statement.coefficient()));
        var commission = statement.commission();
        ChangeJson.text(
                json,
                "commission",
                commission == null ? null : Moneys.number(commission.amount()).toPlainString());
        json.writeBooleanProperty("low", low);
        json.writeEndObject();
    }

    static @Nullable String coefficient(@Nullable Exact coefficient) {
        return coefficient == null ? null : coefficient.toDecimal().toPlainString();
    }

    private static void findings(JsonGenerator json, String name, List<Finding> findings) {
        json.writeName(name);
        json.writeStartArray();
        findings.forEach(finding -> json.writeString(finding.code()));
        json.writeEndArray();
    }

    private static void summary(JsonGenerator json, Impact impact, int refused) {
        ChangeJson.pack(json, "present", impact.present());
        ChangeJson.pack(json, "proposed", impact.proposed());
        json.writeNumberProperty("settled", impact.settled().size());
        json.writeNumberProperty("refused", refused);
        json.writeNumberProperty("changed", impact.changes().size());
        json.writeNumberProperty("people", impact.people());
        json.writeNumberProperty("winners", impact.winners().size());
        json.writeNumberProperty("losers", impact.losers().size());
        json.writeNumberProperty("newlyLow", impact.newlyLow().size());
        json.writeNumberProperty("noLongerLow", impact.noLongerLow().size());
        json.writeNumberProperty(
                "newlyNotAssessable", impact.newlyNotAssessable().size());
        json.writeName("totals");
        sums(json, impact.totals());
        grouped(json, "byPeriod", impact.totalsByPeriod());
        grouped(json, "byPost", impact.totalsByPost());
    }

    private static void grouped(JsonGenerator json, String name, Map<String, List<Sum>> groups) {
        json.writeName(name);
        json.writeStartObject();
        groups.forEach((group, sums) -> {
            json.writeName(group);
            sums(json, sums);
        });
        json.writeEndObject();
    }

    private static void sums(JsonGenerator json, List<Sum> sums) {
        json.writeStartArray();
        for (var sum : sums) {
            json.writeStartObject();
            json.writeStringProperty("currency", sum.present().getCurrency().getCurrencyCode());
            ChangeJson.amount(json, "present", sum.present());
            ChangeJson.amount(json, "proposed", sum.proposed());
            ChangeJson.amount(json, "difference", sum.difference());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
