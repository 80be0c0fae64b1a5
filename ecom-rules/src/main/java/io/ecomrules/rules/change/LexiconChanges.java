package io.ecomrules.rules.change;

import io.ecomrules.core.phrase.Lexicon;
import io.ecomrules.core.phrase.Lexicons;
import io.ecomrules.rules.change.LexiconChange.What;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the lexicons of two packs by what they mean. Changes are said in the notation of lexicon files, so that they can be looked up there.
 */
public final class LexiconChanges {

    private final Lexicons before;
    private final Lexicons after;
    private final List<LexiconChange> changes = new ArrayList<>();

    private LexiconChanges(Lexicons before, Lexicons after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares lexicons.
     *
     * @param before the first
     * @param after the second
     * @return what the second mean otherwise, by lexicon
     */
    public static List<LexiconChange> between(Lexicons before, Lexicons after) {
        var comparison = new LexiconChanges(before, after);
        var names = new TreeSet<String>();
        before.all().forEach(lexicon -> names.add(lexicon.name()));
        after.all().forEach(lexicon -> names.add(lexicon.name()));
        names.forEach(comparison::compare);
        return List.copyOf(comparison.changes);
    }

    private void compare(String name) {
        var old = lexicon(before, name);
        var now = lexicon(after, name);
        if (old == null) {
            var added = Objects.requireNonNull(now);
            tell(
                    added,
                    What.LEXICON_ADDED,
                    null,
                    null,
                    String.valueOf(added.entries().size()),
                    0);
            return;
        }
        if (now == null) {
            tell(old, What.LEXICON_REMOVED, null, String.valueOf(old.entries().size()), null, 0);
            return;
        }
        set(now, What.SET_ASIDE_BY, old.setAsideBy(), now.setAsideBy());
        set(now, What.INCLUDES, old.includes(), now.includes());
        value(now, What.REACH, null, reach(old), reach(now), 0);
        phrases(old, now);
    }

    private void phrases(Lexicon old, Lexicon now) {
        var first = byPhrase(old.entries());
        var second = byPhrase(now.entries());
        first.forEach((phrase, entry) -> {
            var other = second.get(phrase);
            if (other != null) {
                entry(now, entry, other);
            } else if (!holds(after, now.name(), entry)) {
                tell(old, What.PHRASE_REMOVED, phrase, described(entry), null, entry.line());
            }
        });
        second.forEach((phrase, entry) -> {
            if (!first.containsKey(phrase) && !holds(before, old.name(), entry)) {
                tell(now, What.PHRASE_ADDED, phrase, null, described(entry), entry.line());
            }
        });
    }

    private void entry(Lexicon now, Lexicon.Entry old, Lexicon.Entry other) {
        var text = text(other);
        value(now, What.EXCEPTIONS, text, exceptions(old), exceptions(other), other.line());
        if (hasGap(text)) {
            value(now, What.GAP, text, gap(old), gap(other), other.line());
        }
        value(now, What.CONFIDENCE, text, confidence(old), confidence(other), other.line());
        value(now, What.GROUP, text, old.group(), other.group(), other.line());
    }

    private static boolean hasGap(String phrase) {
        return phrase.indexOf('*') >= 0;
    }

    private static String gap(Lexicon.Entry entry) {
        return String.valueOf(entry.phrase().gap());
    }

    private static String confidence(Lexicon.Entry entry) {
        return entry.confidence().title(Locale.SIMPLIFIED_CHINESE);
    }

    private static @Nullable String exceptions(Lexicon.Entry entry) {
        var exceptions = new TreeSet<>(entry.phrase().exceptions());
        return exceptions.isEmpty() ? null : String.join("、", exceptions);
    }

    private static String reach(Lexicon lexicon) {
        return switch (lexicon.reach()) {
            case CLAUSE -> "小句";
            case SENTENCE -> "整句";
            case BEFORE -> "前文";
        };
    }

    /** A phrase with what is said of it, as a lexicon would have it. */
    private static String described(Lexicon.Entry entry) {
        var remarks = new ArrayList<String>();
        var exceptions = exceptions(entry);
        if (exceptions != null) {
            remarks.add("除非：" + exceptions);
        }
        if (entry.group() != null) {
            remarks.add("组：" + entry.group());
        }
        if (hasGap(text(entry))) {
            remarks.add("间隔：" + gap(entry));
        }
        remarks.add(confidence(entry));
        return text(entry) + "【" + String.join("；", remarks) + "】";
    }

    private void set(Lexicon now, What what, Collection<String> old, Collection<String> other) {
        value(now, what, null, joined(old), joined(other), 0);
    }

    private static @Nullable String joined(Collection<String> names) {
        return names.isEmpty() ? null : String.join("、", new TreeSet<>(names));
    }

    private void value(
            Lexicon now, What what, @Nullable String phrase, @Nullable String old, @Nullable String other, int line) {
        if (!Objects.equals(old, other)) {
            tell(now, what, phrase, old, other, line);
        }
    }

    private void tell(
            Lexicon lexicon,
            What what,
            @Nullable String phrase,
            @Nullable String old,
            @Nullable String other,
            int line) {
        var in = what == What.PHRASE_REMOVED || what == What.LEXICON_REMOVED ? before : after;
        changes.add(new LexiconChange(
                lexicon.name(), what, phrase, old, other, includers(in, lexicon.name()), lexicon.file(), line));
    }

    /** The lexicons that take another in, themselves or through others. */
    private static List<String> includers(Lexicons lexicons, String name) {
        var found = new TreeSet<String>();
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (var lexicon : lexicons.all()) {
                boolean takesIn =
                        lexicon.includes().stream().anyMatch(each -> each.equals(name) || found.contains(each));
                isMore |= takesIn && !lexicon.name().equals(name) && found.add(lexicon.name());
            }
        }
        return List.copyOf(found);
    }

    private static @Nullable Lexicon lexicon(Lexicons lexicons, String name) {
        int number = lexicons.number(name);
        return number < 0 ? null : lexicons.all().get(number);
    }

    /** Whether the same phrase counts for a lexicon that has it from another. */
    private static boolean holds(Lexicons lexicons, String name, Lexicon.Entry entry) {
        int number = lexicons.number(name);
        return number >= 0
                && lexicons.entries(number).stream()
                        .anyMatch(other -> described(other).equals(described(entry)));
    }

    private static Map<String, Lexicon.Entry> byPhrase(List<Lexicon.Entry> entries) {
        var phrases = new LinkedHashMap<String, Lexicon.Entry>();
        entries.forEach(entry -> phrases.putIfAbsent(text(entry), entry));
        return phrases;
    }

    /** A phrase as it is written with marks of half width. */
    private static String text(Lexicon.Entry entry) {
        return entry.phrase().text().replace('＊', '*').replace('＃', '#');
    }
}
