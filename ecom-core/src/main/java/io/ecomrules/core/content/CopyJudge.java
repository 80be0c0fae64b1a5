package io.ecomrules.core.content;

import io.ecomrules.core.finding.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what is wrong with the copy of products: titles, tags, sentences, links (CNT-10). Characters are code points; blanks around do not count. */
final class CopyJudge {

    private static final Pattern SENTENCE_ENDS = Pattern.compile("[。！？!?；;\\n\\r]+");
    private static final int SHOWN = 30;

    private final ContentTerms terms;
    private final List<Finding> findings = new ArrayList<>();

    private CopyJudge(ContentTerms terms) {
        this.terms = terms;
    }

    static List<Finding> judge(Collection<ProductCopy> copies, ContentTerms terms) {
        var judge = new CopyJudge(terms);
        var titles = new LinkedHashMap<String, String>();
        copies.forEach(copy -> judge.check(copy, titles));
        return Finding.inOrder(judge.findings);
    }

    private void check(ProductCopy copy, Map<String, String> titles) {
        var title = copy.title().strip();
        count(copy, CopyPart.TITLE, length(title), title);
        var first = title.isEmpty() ? null : titles.putIfAbsent(title, copy.id());
        if (first != null) {
            lapse(ContentLapse.TITLE_TWICE, copy, "title", shown(title), "other", first);
        }
        var tags = new LinkedHashSet<String>();
        copy.tags().stream().map(String::strip).filter(tag -> !tag.isEmpty()).forEach(tags::add);
        count(copy, CopyPart.TAGS, tags.size(), String.join("、", tags));
        Arrays.stream(SENTENCE_ENDS.split(copy.text()))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentence -> count(copy, CopyPart.SENTENCE, length(sentence), sentence));
        copy.links().forEach((link, state) -> {
            if (state != ProductCopy.Link.WORKS) {
                boolean isBroken = state == ProductCopy.Link.BROKEN;
                lapse(isBroken ? ContentLapse.LINK_BROKEN : ContentLapse.LINK_UNCHECKED, copy, "link", link);
            }
        });
    }

    private void count(ProductCopy copy, CopyPart part, int count, String text) {
        var amount = terms.of(part);
        var least = ContentTerms.value(amount.least(), findings);
        var most = ContentTerms.value(amount.most(), findings);
        if (least != null && count < least) {
            lapse(
                    ContentLapse.COPY_TOO_LITTLE,
                    copy,
                    "copyPart",
                    part.code(),
                    "count",
                    String.valueOf(count),
                    "limit",
                    String.valueOf(least),
                    "text",
                    shown(text));
        }
        if (most != null && count > most) {
            lapse(
                    ContentLapse.COPY_TOO_MUCH,
                    copy,
                    "copyPart",
                    part.code(),
                    "count",
                    String.valueOf(count),
                    "limit",
                    String.valueOf(most),
                    "text",
                    shown(text));
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String shown(String text) {
        return length(text) <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private void lapse(ContentLapse lapse, ProductCopy copy, String... namesAndTexts) {
        var all = new ArrayList<>(List.of("id", copy.id()));
        all.addAll(List.of(namesAndTexts));
        findings.addAll(terms.judge(lapse, all.toArray(String[]::new)));
    }
}
