package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.phrase.Lexicons;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All checks of one item on one conversation. */
final class ItemWatch {

    private record Ruling(RuleReference rule, Reading reading) {}

    private final ItemTerms terms;
    private final AppliesWatch applies;
    private final List<Watch> watches = new ArrayList<>();
    private final boolean needsSpeech;

    ItemWatch(ItemTerms terms, Lexicons lexicons) {
        this.terms = terms;
        this.applies = new AppliesWatch(terms.applies(), lexicons);
        terms.checks().forEach(check -> watches.add(Watch.of(check.value(), lexicons)));
        this.needsSpeech =
                terms.checks().stream().anyMatch(check -> check.value().isOfSpeech());
    }

    void hear(Heard heard) {
        applies.hear(heard);
        for (var watch : watches) {
            watch.hear(heard);
        }
    }

    Verdict verdict(Sitting sitting) {
        if (watches.isEmpty()) {
            return verdict(Reading.unknown(true, "no-rule-in-force"), null, List.of());
        }
        var exempt = applies.exempt(sitting);
        if (exempt == null && needsSpeech && !sitting.agentSpoke()) {
            exempt = Reading.asksNothing(!sitting.isOpen(), "agent-said-nothing");
        }
        // What is not asked for because somebody else left may have been done before: then it counts.
        if (exempt != null && !(exempt.reason().equals(AppliesWatch.ENDED_BY_OTHER) && isAllKept(sitting))) {
            return verdict(exempt, applies.rule(), List.of());
        }
        return verdict(rulings(sitting), sitting);
    }

    private boolean isAllKept(Sitting sitting) {
        return rulings(sitting).stream().allMatch(ruling -> ruling.reading().status() == Status.PASS);
    }

    private List<Ruling> rulings(Sitting sitting) {
        var rulings = new ArrayList<Ruling>();
        for (int i = 0; i < watches.size(); i++) {
            rulings.add(new Ruling(terms.checks().get(i).rule(), watches.get(i).read(sitting)));
        }
        return rulings;
    }

    /** One fail is a fail; where nothing fails one that is unknown leaves all unknown. */
    private Verdict verdict(List<Ruling> rulings, Sitting sitting) {
        for (var status : List.of(Status.FAIL, Status.UNKNOWN, Status.PASS, Status.NOT_APPLICABLE)) {
            var same = rulings.stream()
                    .filter(ruling -> ruling.reading().status() == status)
                    .toList();
            if (!same.isEmpty()) {
                return together(same, rulings, applies.isSettled() || !sitting.isOpen());
            }
        }
        throw new IllegalStateException("There is no reading of " + terms.item() + ".");
    }

    private Verdict together(List<Ruling> same, List<Ruling> all, boolean isAsked) {
        var deciding = same.get(0);
        for (var ruling : same) {
            boolean isSurer =
                    ruling.reading().confidence().compareTo(deciding.reading().confidence()) < 0;
            deciding = isFail(same) && isSurer ? ruling : deciding;
        }
        var confidence = deciding.reading().confidence();
        boolean isFinal = isFail(same)
                ? same.stream().anyMatch(ruling -> ruling.reading().isSettled())
                : all.stream().allMatch(ruling -> ruling.reading().isSettled());
        var evidence = new ArrayList<Proof>();
        var setAside = new ArrayList<Proof.SetAside>();
        for (var ruling : same) {
            evidence.addAll(ruling.reading().evidence());
            confidence = isFail(same)
                    ? confidence
                    : confidence.weaker(ruling.reading().confidence());
        }
        all.forEach(ruling -> setAside.addAll(ruling.reading().setAside()));
        return new Verdict(
                terms.item(),
                deciding.reading().status(),
                isFinal && isAsked,
                confidence,
                deciding.reading().reason(),
                deciding.rule(),
                evidence,
                deciding.reading().absence(),
                setAside);
    }

    private static boolean isFail(List<Ruling> same) {
        return same.get(0).reading().status() == Status.FAIL;
    }

    private Verdict verdict(Reading reading, @Nullable RuleReference rule, List<Proof.SetAside> setAside) {
        var confidence = reading.reason().equals("agent-said-nothing") ? Confidence.CERTAIN : reading.confidence();
        return new Verdict(
                terms.item(),
                reading.status(),
                reading.isSettled(),
                confidence,
                reading.reason(),
                rule,
                reading.evidence(),
                reading.absence(),
                setAside);
    }
}
