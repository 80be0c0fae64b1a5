package io.ecomrules.core.content;

import io.ecomrules.core.content.Screening.Decision;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.phrase.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Screens a text for what nobody may publish (CNT-7). The text is read once, whatever the number of lexicons. A phrase inside a longer one of the same
 * category is not told again. That a text denies or quotes something does not make it harmless here.
 */
public final class TextScreen {

    private static final ClauseId CLAUSE = ClauseId.of("CNT-7");

    private record Hit(Category category, Lexicon home, Lexicon.Entry entry, int from, int to) {}

    private final String text;
    private final ScreeningTerms terms;
    private final List<Finding> findings = new ArrayList<>();
    private boolean isCertain;
    private boolean isHeld;

    private TextScreen(String text, ScreeningTerms terms) {
        this.text = text;
        this.terms = terms;
    }

    /**
     * Screens a text.
     *
     * @param id the host's name for it
     * @param text any text
     * @param terms what the rules say
     * @return what is to be done with it, and why
     */
    public static Screening judge(String id, String text, ScreeningTerms terms) {
        var screen = new TextScreen(text, terms);
        screen.hits().forEach(screen::tell);
        terms.notScreenedAtAll().forEach(screen::tellNotScreened);
        var decision = screen.isCertain ? Decision.REMOVE : screen.isHeld ? Decision.HOLD : Decision.CLEAR;
        return new Screening(id, decision, terms.notScreenedAtAll(), screen.findings);
    }

    private List<Hit> hits() {
        var all = new ArrayList<Hit>();
        terms.engine()
                .read(
                        text,
                        (lexicon, home, entry, from, to, lane) -> terms.owners(lexicon)
                                .forEach(category -> all.add(new Hit(category, home, entry, from, to))));
        all.sort(Comparator.comparing(Hit::category)
                .thenComparing(Hit::from)
                .thenComparing(Hit::to, Comparator.reverseOrder())
                .thenComparing(hit -> hit.entry().confidence()));
        var kept = new ArrayList<Hit>();
        for (var hit : all) {
            var last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || last.category() != hit.category() || hit.to() > last.to()) {
                kept.add(hit);
            }
        }
        return kept;
    }

    private void tell(Hit hit) {
        boolean isSure = hit.entry().confidence() == Confidence.CERTAIN;
        isCertain |= isSure;
        isHeld |= !isSure;
        var of = terms.of(hit.category());
        var severity = of.severity().term();
        if (severity == null) {
            // The decision stands: only how grave it is, no rule says.
            isHeld = true;
            of.severity().refusals().stream()
                    .filter(each -> !findings.contains(each))
                    .forEach(findings::add);
            return;
        }
        var evidence = new LinkedHashMap<String, Evidence>();
        put(evidence, "category", hit.category().code());
        put(evidence, "from", String.valueOf(hit.from()));
        put(evidence, "to", String.valueOf(hit.to()));
        put(evidence, "text", text.substring(hit.from(), hit.to()));
        put(evidence, "phrase", hit.entry().phrase().text());
        put(evidence, "lexicon", hit.home().file() + ":" + hit.entry().line());
        put(evidence, "confidence", hit.entry().confidence().code());
        put(evidence, "screening", (isSure ? Decision.REMOVE : Decision.HOLD).code());
        findings.add(new Finding(
                CLAUSE,
                hit.category().findingCode(),
                severity.rule().name(),
                isSure ? severity.value() : Severity.WARNING,
                evidence));
    }

    private void tellNotScreened(Category category) {
        isHeld = true;
        var severity = terms.notScreened().term();
        if (severity == null) {
            terms.notScreened().refusals().stream()
                    .filter(each -> !findings.contains(each))
                    .forEach(findings::add);
            return;
        }
        findings.add(Finding.of(
                        CLAUSE,
                        ContentLapse.NOT_SCREENED.code(),
                        severity.rule().name(),
                        severity.value())
                .with("category", category.code()));
    }

    private static void put(java.util.Map<String, Evidence> evidence, String name, String value) {
        evidence.put(name, new Evidence.Text(value));
    }
}
