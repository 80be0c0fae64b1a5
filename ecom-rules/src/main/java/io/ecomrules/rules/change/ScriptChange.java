package io.ecomrules.rules.change;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.script.Script;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A remark that agents may say by one pack and not by another (SVC-18). The order of rows, the names of files and remarks are no change.
 *
 * @param script the remark
 * @param isAdded whether it is new; otherwise it is gone
 */
public record ScriptChange(Script script, boolean isAdded) {

    /** Checks that there is a remark. */
    public ScriptChange {
        Objects.requireNonNull(script, "script");
    }

    /**
     * Gives the stable code.
     *
     * @return {@code script-added} or {@code script-removed}
     */
    public String code() {
        return isAdded ? "script-added" : "script-removed";
    }

    /**
     * Says the change in a sentence.
     *
     * @param locale Chinese for any Chinese locale, English otherwise
     * @return for example 话术“迎接”加了：您好，欢迎光临
     */
    public String text(Locale locale) {
        var messages = Messages.in(locale);
        var buyer = script.buyer();
        var whom = buyer == null
                ? ""
                : messages.text("script-change.for", Map.of("buyer", buyer.title(messages.locale())));
        return messages.text(
                "script-change." + code(),
                Map.of(
                        "situation", script.situation().title(messages.locale()),
                        "whom", whom,
                        "text", script.text()));
    }
}
