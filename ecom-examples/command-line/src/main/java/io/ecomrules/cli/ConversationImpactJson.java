package io.ecomrules.cli;

import io.ecomrules.cli.output.JsonLines;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.Verdict;
import io.ecomrules.rules.change.LexiconChange;
import io.ecomrules.rules.simulation.ConversationChange;
import io.ecomrules.rules.simulation.ConversationImpact;
import io.ecomrules.rules.simulation.RuleDifference;
import io.ecomrules.rules.simulation.VerdictChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What a simulation of conversations found, as lines of JSON: the changes of the lexicons, then of the conversations, then the sums. */
final class ConversationImpactJson {

    private static final int SCORE_SCALE = 2;

    private final JsonLines out;
    private final Locale locale;

    ConversationImpactJson(JsonLines out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    void write(ConversationImpact impact, List<LexiconChange> lexicons, int refused) {
        lexicons.forEach(change -> out.object(json -> ChangeJson.write(json, change, locale)));
        impact.changes().forEach(change -> out.object(json -> conversation(json, change)));
        out.object(json -> summary(json, impact, refused));
    }

    private static void conversation(JsonGenerator json, ConversationChange change) {
        json.writeStringProperty("id", change.conversation().id());
        json.writeStringProperty("agent", change.conversation().agent().value());
        scores(json, change.present().score(), change.proposed().score());
        json.writeName("verdicts");
        json.writeStartArray();
        for (var verdict : change.verdicts()) {
            json.writeStartObject();
            verdict(json, verdict);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void verdict(JsonGenerator json, VerdictChange change) {
        json.writeStringProperty("clause", change.item().clause().value());
        verdict(json, "present", change.present());
        verdict(json, "proposed", change.proposed());
        words(json, "gone", change.gone());
        words(json, "found", change.found());
        ruleDifference(json, change.rule());
    }

    private static void verdict(JsonGenerator json, String name, Verdict verdict) {
        json.writeName(name);
        json.writeStartObject();
        json.writeStringProperty("status", verdict.status().code());
        json.writeStringProperty("confidence", verdict.confidence().code());
        json.writeStringProperty("reason", verdict.reason());
        json.writeNumberProperty("hits", verdict.hits());
        json.writeEndObject();
    }

    private static void words(JsonGenerator json, String name, List<Proof.Words> words) {
        json.writeName(name);
        json.writeStartArray();
        for (var each : words) {
            json.writeStartObject();
            json.writeNumberProperty("turn", each.turn());
            json.writeNumberProperty("from", each.from());
            json.writeNumberProperty("to", each.to());
            json.writeStringProperty("phrase", each.text());
            json.writeStringProperty("lexicon", each.lexicon());
            json.writeStringProperty("entry", each.phrase());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void ruleDifference(JsonGenerator json, @Nullable RuleDifference rule) {
        json.writeName("firstRule");
        if (rule == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        ChangeJson.rule(json, "present", rule.present());
        ChangeJson.rule(json, "proposed", rule.proposed());
        json.writeEndObject();
    }

    private static void summary(JsonGenerator json, ConversationImpact impact, int refused) {
        ChangeJson.pack(json, "present", impact.present());
        ChangeJson.pack(json, "proposed", impact.proposed());
        json.writeNumberProperty("judged", impact.judged());
        json.writeNumberProperty("refused", refused);
        json.writeNumberProperty("changed", impact.changes().size());
        json.writeName("byClause");
        json.writeStartObject();
        impact.moves().forEach((item, moves) -> {
            json.writeName(item.clause().value());
            json.writeStartObject();
            moves.forEach((move, count) -> json.writeNumberProperty(move.code(), count));
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeName("byAgent");
        json.writeStartArray();
        for (var agent : impact.agents()) {
            json.writeStartObject();
            json.writeStringProperty("agent", agent.agent().value());
            json.writeNumberProperty("conversations", agent.conversations());
            json.writeNumberProperty("changed", agent.changed());
            scores(json, agent.present(), agent.proposed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void scores(JsonGenerator json, @Nullable Exact present, @Nullable Exact proposed) {
        json.writeName("score");
        json.writeStartObject();
        score(json, "present", present);
        score(json, "proposed", proposed);
        json.writeEndObject();
    }

    private static void score(JsonGenerator json, String name, @Nullable Exact score) {
        json.writeName(name);
        var shown = shown(score);
        if (shown == null) {
            json.writeNull();
        } else {
            json.writeNumber(new BigDecimal(shown));
        }
    }

    /** As check conversations rounds it: never up to a score that was not reached. */
    static @Nullable String shown(@Nullable Exact score) {
        return score == null
                ? null
                : score.round(SCORE_SCALE, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
