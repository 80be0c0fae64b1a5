package io.ecomrules.quickstart;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.script.Buyer;
import io.ecomrules.core.script.Situation;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** What an agent may say in a situation; shown in docs/scripts.md. */
public final class ScriptsSuggested {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private ScriptsSuggested() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        try (var ecom = Ecom.builtIn()) {
            suggest(ecom, out);
            judge(ecom, out);
        }
    }

    private static void suggest(Ecom ecom, PrintStream out) {
        var values = Map.of("优惠", "满 200 元减 20 元", "商品", "白瓷杯");
        var suggestions = ecom.service().suggest(Situation.LOWER_PRICE, Buyer.RETURNING, values, DAY);
        suggestions.remarks().forEach(remark -> out.println(remark.text()));
    }

    private static void judge(Ecom ecom, PrintStream out) {
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        var values = Map.of("替代办法", "加我微信转账");
        var refused = ecom.service().suggest(Situation.REFUSE, null, values, DAY);
        refused.withheld().forEach(problem -> out.println(messages.text(problem)));
        var empty = ecom.service().suggest(Situation.PAYMENT, Buyer.RETURNING, Map.of(), DAY);
        empty.withheld().forEach(problem -> out.println(messages.text(problem)));
    }
}
