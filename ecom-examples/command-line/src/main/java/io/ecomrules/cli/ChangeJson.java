package io.ecomrules.cli;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.rules.change.LexiconChange;
import io.ecomrules.rules.change.RuleChange;
import io.ecomrules.rules.change.ScriptChange;
import io.ecomrules.rules.simulation.RuleEffect;
import java.util.Locale;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Changes of the rules as JSON. */
final class ChangeJson {

    private ChangeJson() {}

    static void write(JsonGenerator json, RuleChange change, @Nullable RuleEffect effect, Locale locale) {
        json.writeStringProperty("clause", change.clause().value());
        json.writeStringProperty("outcome", change.outcome());
        if (!change.object().isEmpty()) {
            json.writeStringProperty("object", change.object());
        }
        json.writeName("whom");
        json.writeStartArray();
        change.whom().forEach(json::writeString);
        json.writeEndArray();
        if (!change.band().isEmpty()) {
            json.writeStringProperty("band", change.band());
        }
        text(json, "before", change.before());
        text(json, "after", change.after());
        json.writeStringProperty("from", change.from().toString());
        text(json, "until", Objects.toString(change.until(), null));
        json.writeName("rule");
        json.writeStartObject();
        rule(json, "before", change.ruleBefore());
        rule(json, "after", change.ruleAfter());
        json.writeEndObject();
        if (effect != null) {
            json.writeName("effect");
            json.writeStartObject();
            json.writeNumberProperty("people", effect.people());
            json.writeName("perMonth");
            json.writeStartArray();
            effect.perMonth().forEach(amount -> {
                json.writeStartObject();
                amount(json, "amount", amount);
                json.writeStringProperty("currency", amount.getCurrency().getCurrencyCode());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeBooleanProperty("joint", effect.isJoint());
            json.writeEndObject();
        }
        json.writeStringProperty("message", change.text(locale));
    }

    static void write(JsonGenerator json, LexiconChange change, Locale locale) {
        json.writeStringProperty("lexicon", change.lexicon());
        json.writeStringProperty("what", change.what().code());
        if (change.phrase() != null) {
            json.writeStringProperty("phrase", change.phrase());
        }
        text(json, "before", change.before());
        text(json, "after", change.after());
        json.writeName("alsoIn");
        json.writeStartArray();
        change.alsoIn().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("file", change.file());
        json.writeNumberProperty("line", change.line());
        json.writeStringProperty("message", change.text(locale));
    }

    static void write(JsonGenerator json, ScriptChange change, Locale locale) {
        var script = change.script();
        json.writeStringProperty("what", change.code());
        json.writeStringProperty("situation", code(script.situation()));
        text(json, "buyer", script.buyer() == null ? null : code(script.buyer()));
        json.writeStringProperty("script", script.text());
        json.writeStringProperty("file", script.file());
        json.writeNumberProperty("line", script.line());
        json.writeStringProperty("message", change.text(locale));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void pack(JsonGenerator json, String name, PackReference pack) {
        json.writeName(name);
        json.writeStartObject();
        json.writeStringProperty("id", pack.id());
        json.writeStringProperty("version", pack.version());
        json.writeStringProperty("sha256", pack.sha256());
        json.writeEndObject();
    }

    static void rule(JsonGenerator json, String name, @Nullable RuleReference rule) {
        json.writeName(name);
        if (rule == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("name", rule.name());
        json.writeStringProperty("file", rule.file());
        json.writeNumberProperty("line", rule.line());
        json.writeEndObject();
    }

    static void amount(JsonGenerator json, String name, MonetaryAmount amount) {
        json.writeStringProperty(name, Moneys.number(amount).toPlainString());
    }

    static void text(JsonGenerator json, String name, @Nullable String text) {
        json.writeName(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }
}
