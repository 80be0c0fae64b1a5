package io.ecomrules.rules.plan;

import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.content.Answered;
import io.ecomrules.core.content.Category;
import io.ecomrules.core.content.ContentLapse;
import io.ecomrules.core.content.ContentTerms;
import io.ecomrules.core.content.ContentTerms.Amount;
import io.ecomrules.core.content.ContentTerms.Rights;
import io.ecomrules.core.content.CopyPart;
import io.ecomrules.core.content.Information;
import io.ecomrules.core.content.LaunchItem;
import io.ecomrules.core.content.ScreeningTerms;
import io.ecomrules.core.content.ScreeningTerms.OfCategory;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.phrase.Lexicons;
import io.ecomrules.rules.facts.ContentFault;
import io.ecomrules.rules.facts.CopyText;
import io.ecomrules.rules.facts.Due;
import io.ecomrules.rules.facts.Prohibited;
import io.ecomrules.rules.facts.Publishing;
import io.ecomrules.rules.facts.Site;
import io.ecomrules.rules.model.DecisionKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what rules say about texts, publications and the site into terms. */
public final class ContentPlan {

    private static final ClauseId SCREENING = ClauseId.of("CNT-7");
    private static final ClauseId RIGHTS = ClauseId.of("CNT-4");

    private final Answers answers;
    private final LocalDate on;

    private ContentPlan(Answers answers, LocalDate on) {
        this.answers = answers;
        this.on = on;
    }

    /**
     * Asks which lexicons texts are screened with.
     *
     * @param answers the rules
     * @param lexicons the lexicons of the pack
     * @param on the day
     * @return what the rules in force say
     */
    public static ScreeningTerms screening(Answers answers, Lexicons lexicons, LocalDate on) {
        var plan = new ContentPlan(answers, on);
        var categories = new EnumMap<Category, OfCategory>(Category.class);
        for (var category : Category.values()) {
            var inForce = plan.asked(new Prohibited(category));
            categories.put(
                    category,
                    new OfCategory(
                            texts(inForce, "screenedBy"),
                            texts(inForce, "screenedElsewhere"),
                            severity(inForce, SCREENING, category.findingCode())));
        }
        return new ScreeningTerms(categories, plan.severity(ContentLapse.NOT_SCREENED), lexicons);
    }

    private static List<Ruled<String>> texts(InForce inForce, String name) {
        return inForce.rules(name).values().stream()
                .map(rule -> new Ruled<>(rule.then().arguments().get(0).text(), rule.reference()))
                .toList();
    }

    /**
     * Asks who publishes what, what a site needs, and how grave lapses are.
     *
     * @param answers the rules
     * @param on the day
     * @return what the rules in force say
     */
    public static ContentTerms terms(Answers answers, LocalDate on) {
        var plan = new ContentPlan(answers, on);
        var severities = new EnumMap<ContentLapse, Answered<Severity>>(ContentLapse.class);
        for (var lapse : ContentLapse.values()) {
            severities.put(lapse, plan.severity(lapse));
        }
        var launch = new EnumMap<LaunchItem, RuleReference>(LaunchItem.class);
        var reviews = new EnumMap<LaunchItem, Answered<Integer>>(LaunchItem.class);
        for (var item : LaunchItem.values()) {
            var inForce = plan.asked(new Site(item));
            var needed = inForce.reference("neededAtLaunch()");
            if (needed != null) {
                launch.put(item, needed);
            }
            reviews.put(item, count(inForce, "reviewedEvery()"));
        }
        return new ContentTerms(plan.rights(), launch, reviews, plan.copy(), plan.limits(), severities);
    }

    private InForce asked(Record fact) {
        return answers.on(on, DecisionKind.CONTENT, fact);
    }

    private Answered<Severity> severity(ContentLapse lapse) {
        return severity(asked(new ContentFault(lapse)), lapse.clause(), lapse.code());
    }

    private static Answered<Severity> severity(InForce inForce, ClauseId clause, String subject) {
        return UploadPlan.answered(inForce, clause, first(inForce.several("report()", Severity.class)), subject);
    }

    private static <E> @Nullable Ruled<E> first(@Nullable Ruled<List<E>> several) {
        return several == null ? null : new Ruled<>(several.value().get(0), several.rule());
    }

    private Map<Information, Rights> rights() {
        var rights = new EnumMap<Information, Rights>(Information.class);
        for (var information : Information.values()) {
            var inForce = asked(new Publishing(information));
            var subject = ": " + information.code();
            rights.put(
                    information,
                    new Rights(
                            UploadPlan.answered(
                                    inForce,
                                    RIGHTS,
                                    inForce.several("suppliedBy()", Post.class),
                                    "suppliedBy" + subject),
                            UploadPlan.answered(
                                    inForce,
                                    RIGHTS,
                                    inForce.several("publishedBy()", Post.class),
                                    "publishedBy" + subject),
                            UploadPlan.answered(
                                    inForce,
                                    RIGHTS,
                                    first(inForce.several("approvedUnder()", Matter.class)),
                                    "approvedUnder" + subject)));
        }
        return rights;
    }

    private Map<CopyPart, Amount> copy() {
        var copy = new EnumMap<CopyPart, Amount>(CopyPart.class);
        for (var part : CopyPart.values()) {
            var inForce = asked(new CopyText(part));
            copy.put(part, new Amount(count(inForce, "atLeast()"), count(inForce, "atMost()")));
        }
        return copy;
    }

    private Map<Obligation, Answered<Span>> limits() {
        var limits = new EnumMap<Obligation, Answered<Span>>(Obligation.class);
        Map.of(Obligation.PUBLISH_NEWS, "CNT-6", Obligation.REPORT_MALFUNCTION, "CNT-9")
                .forEach((obligation, clause) -> {
                    var inForce = answers.on(on, DecisionKind.DEADLINE, new Due(obligation));
                    limits.put(
                            obligation,
                            UploadPlan.answered(
                                    inForce, ClauseId.of(clause), inForce.span("within()"), obligation.code()));
                });
        return limits;
    }

    /** A number that need not be set: where none is, nothing is wanted. */
    private static Answered<Integer> count(InForce inForce, String subject) {
        var term = inForce.term(subject);
        return term == null
                ? new Answered<>(null, inForce.refusals())
                : new Answered<>(new Ruled<>(term.value().toDecimal().intValueExact(), term.rule()), List.of());
    }
}
