package io.ecomrules.quickstart;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.quality.DataProfile;
import io.ecomrules.core.quality.DataRecord;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Judges records that came in, and says what to mend first. */
public final class DataChecked {

    private static final List<String> COLUMNS = List.of("order", "at", "customer", "quantity", "price", "cancels");

    private DataChecked() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        var locale = Locale.SIMPLIFIED_CHINESE;
        var messages = Messages.in(locale);
        var zone = ZoneId.of("Asia/Shanghai");
        var now = Instant.parse("2026-03-31T04:00:00Z");
        try (var ecom = Ecom.builtIn()) {
            var profile = DataProfile.parse("""
                    键 = order
                    必填 = customer
                    日期 = at
                    数量 = quantity
                    金额 = price
                    取消列 = order
                    取消前缀 = C
                    原单列 = cancels
                    """);
            var records = List.of(
                    row(2, "O-1", "2026-03-02 09:00:00", "K-7", "2", "9.90", ""),
                    row(3, "O-1", "2026-03-02 09:00:00", "K-7", "2", "9.90", ""),
                    row(4, "O-2", "2026-03-02 09:30:00", "", "1", "0", ""),
                    row(5, "C-3", "2026-03-03 10:00:00", "K-7", "-2", "9.90", "O-9"),
                    row(6, "O-4", "2062-03-03 10:00:00", "è‹¹æžœ", "1", "5.00", ""));

            var summary = ecom.data().check(records, profile, now, zone, judged -> {
                out.println(judged.line() + " " + judged.treatment().title(locale));
                judged.findings().forEach(finding -> out.println("    " + messages.text(finding)));
            });

            var counts = summary.records();
            out.println(counts.in() + " = " + counts.kept() + " + " + counts.flagged() + " + " + counts.setAside());
            summary.advice().stream()
                    .limit(2)
                    .forEach(advice -> out.println(advice.flaw().title(locale) + "：" + advice.text(locale)));
        }
    }

    private static DataRecord row(int line, String... texts) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < texts.length; i++) {
            values.put(COLUMNS.get(i), texts[i]);
        }
        return DataRecord.of(line, values);
    }
}
