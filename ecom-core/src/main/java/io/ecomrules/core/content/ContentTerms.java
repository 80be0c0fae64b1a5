package io.ecomrules.core.content;

import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.organization.Post;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say about publications and the site (CNT-2 to CNT-6, CNT-8 to CNT-10).
 *
 * @param rights who supplies and publishes what, and how it is approved
 * @param launch the rule that wants something before the launch; what no rule wants is not there
 * @param reviewMonths how many months the review of a page lasts
 * @param copy how much of each part of the copy there is to be
 * @param limits how long publishing and reporting may take
 * @param severities how each lapse is told
 */
public record ContentTerms(
        Map<Information, Rights> rights,
        Map<LaunchItem, RuleReference> launch,
        Map<LaunchItem, Answered<Integer>> reviewMonths,
        Map<CopyPart, Amount> copy,
        Map<Obligation, Answered<Span>> limits,
        Map<ContentLapse, Answered<Severity>> severities) {

    /**
     * Who may do what with one sort of information.
     *
     * @param suppliers who supplies it
     * @param publishers who publishes it
     * @param matter what its approval is called
     */
    public record Rights(Answered<List<Post>> suppliers, Answered<List<Post>> publishers, Answered<Matter> matter) {}

    /**
     * How much there is to be.
     *
     * @param least at least so much
     * @param most at most so much
     */
    public record Amount(Answered<Integer> least, Answered<Integer> most) {}

    /** Copies everything and checks that no question was left out. */
    public ContentTerms {
        rights = copy(rights, Information.class);
        launch = copy(launch, LaunchItem.class);
        reviewMonths = copy(reviewMonths, LaunchItem.class);
        copy = copy(copy, CopyPart.class);
        limits = copy(limits, Obligation.class);
        severities = copy(severities, ContentLapse.class);
        if (rights.size() < Information.values().length
                || copy.size() < CopyPart.values().length
                || severities.size() < ContentLapse.values().length) {
            throw new IllegalArgumentException("Rules were not asked about everything that is published.");
        }
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Map<K, V> map, Class<K> type) {
        var copy = new EnumMap<K, V>(type);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    Rights of(Information information) {
        return Objects.requireNonNull(rights.get(information), information.code());
    }

    Amount of(CopyPart part) {
        return Objects.requireNonNull(copy.get(part), part.code());
    }

    Answered<Span> limit(Obligation obligation) {
        return Objects.requireNonNull(limits.get(obligation), obligation.code());
    }

    /** Gives what is set, or tells why nothing is. */
    static <T> @Nullable T value(Answered<T> answered, List<Finding> findings) {
        answered.refusals().stream().filter(each -> !findings.contains(each)).forEach(findings::add);
        var term = answered.term();
        return term == null ? null : term.value();
    }

    /** Tells of a lapse as the rules have it, or why no rule says anything. */
    List<Finding> judge(ContentLapse lapse, String... namesAndTexts) {
        var severity = Objects.requireNonNull(severities.get(lapse), lapse.code());
        var term = severity.term();
        if (term == null) {
            return new ArrayList<>(severity.refusals());
        }
        var evidence = new LinkedHashMap<String, Evidence>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            evidence.put(namesAndTexts[i], new Evidence.Text(namesAndTexts[i + 1]));
        }
        return List.of(new Finding(lapse.clause(), lapse.code(), term.rule().name(), term.value(), evidence));
    }
}
