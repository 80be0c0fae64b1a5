package io.ecomrules.core.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A flaw as it was seen in a record, before the rules say how grave it is. */
record Seen(Flaw flaw, @Nullable String column, Map<String, String> evidence) {

    static Seen of(Flaw flaw, String... namesAndTexts) {
        var evidence = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            evidence.put(namesAndTexts[i], Shown.of(namesAndTexts[i + 1]));
        }
        return new Seen(flaw, null, evidence);
    }

    static Seen in(String column, Flaw flaw, String... namesAndTexts) {
        var evidence = new LinkedHashMap<String, String>();
        evidence.put("column", column);
        evidence.putAll(of(flaw, namesAndTexts).evidence());
        return new Seen(flaw, column, evidence);
    }
}
