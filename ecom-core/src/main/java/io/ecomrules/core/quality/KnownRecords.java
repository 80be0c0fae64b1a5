package io.ecomrules.core.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What came before: records by their key, and what cancellations can refer to. Holds digests only; its size is that of the keys. */
final class KnownRecords {

    /** The first record of a key, and others of the same key that differ from it. */
    private static final class First {
        private final int line;
        private final Digest content;
        private @Nullable Map<Digest, Integer> others;

        First(int line, Digest content) {
            this.line = line;
            this.content = content;
        }
    }

    private final DataProfile profile;
    private final Digest.Maker digests = new Digest.Maker();
    private final Map<Digest, First> byKey = new HashMap<>();
    private final Set<Digest> originals = new HashSet<>();
    private final Set<Digest> documents = new HashSet<>();

    KnownRecords(DataProfile profile) {
        this.profile = profile;
    }

    /** Takes note of a record that a cancellation may refer to. */
    void know(DataRecord row) {
        var cancellation = profile.cancellation();
        if (cancellation == null || !cancellation.hasOriginals() || cancellation.isCancellation(row)) {
            return;
        }
        var columns = cancellation.original() == null
                ? cancellation.match()
                : profile.key().stream().limit(1).toList();
        var values = values(row, columns);
        if (values != null && !values.isEmpty()) {
            originals.add(digests.of(values));
        }
    }

    /** Looks whether a record, or another with its key, has come before. */
    @Nullable
    Seen duplicate(DataRecord row) {
        var key = values(row, profile.key());
        if (key == null) {
            return null;
        }
        var content = content(row);
        var known = byKey.putIfAbsent(key.isEmpty() ? content : digests.of(key), new First(row.line(), content));
        if (known == null) {
            return null;
        }
        if (known.content.equals(content)) {
            return Seen.of(Flaw.DUPLICATE_RECORD, "first", String.valueOf(known.line));
        }
        if (known.others == null) {
            known.others = new HashMap<>();
        }
        var same = known.others.putIfAbsent(content, row.line());
        return same == null
                ? Seen.of(Flaw.DUPLICATE_KEY, "key", String.join(" ", key), "first", String.valueOf(known.line))
                : Seen.of(Flaw.DUPLICATE_RECORD, "first", String.valueOf(same));
    }

    /** Looks for the original of a cancellation. */
    @Nullable
    Seen withoutOriginal(DataRecord row) {
        var cancellation = profile.cancellation();
        if (cancellation == null || !cancellation.hasOriginals() || !cancellation.isCancellation(row)) {
            return null;
        }
        var original = cancellation.original();
        var columns = original == null ? cancellation.match() : List.of(original);
        var values = values(row, columns);
        if (values == null) {
            return Seen.of(Flaw.ORIGINAL_UNKNOWN, "columns", String.join(", ", columns));
        }
        return originals.contains(digests.of(values))
                ? null
                : Seen.of(
                        Flaw.ORIGINAL_MISSING,
                        "columns",
                        String.join(", ", columns),
                        "value",
                        String.join(" ", values));
    }

    void document(DataRecord row) {
        var value = profile.key().isEmpty() ? null : row.value(profile.key().get(0));
        if (value != null) {
            documents.add(digests.of(List.of(value)));
        }
    }

    int documents() {
        return documents.size();
    }

    private Digest content(DataRecord row) {
        var texts = new ArrayList<String>();
        new TreeMap<>(row.values()).forEach((column, value) -> {
            texts.add(column);
            texts.add(value);
        });
        return digests.of(texts);
    }

    /** The values of some columns, or null if one of them is missing. */
    private static @Nullable List<String> values(DataRecord row, List<String> columns) {
        var values = new ArrayList<String>();
        for (var column : columns) {
            var value = row.value(column);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }
}
