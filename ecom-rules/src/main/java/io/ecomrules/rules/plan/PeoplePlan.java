package io.ecomrules.rules.plan;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.people.Chapter;
import io.ecomrules.core.people.ContactTerms;
import io.ecomrules.core.people.Counterpart;
import io.ecomrules.core.people.FlowDocument;
import io.ecomrules.core.people.FlowTerms;
import io.ecomrules.core.people.HiringTerms;
import io.ecomrules.core.people.HiringTerms.PartTerms;
import io.ecomrules.core.people.Part;
import io.ecomrules.core.people.StaffLapse;
import io.ecomrules.core.people.StaffTerms;
import io.ecomrules.core.people.TrainingTerms;
import io.ecomrules.rules.facts.Examination;
import io.ecomrules.rules.facts.OutwardContact;
import io.ecomrules.rules.facts.StaffFault;
import io.ecomrules.rules.facts.Training;
import io.ecomrules.rules.model.DecisionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what rules say about people into terms (ORG-3 to ORG-5, PRC-1). */
public final class PeoplePlan {

    private static final ClauseId CONTACT = ClauseId.of("ORG-3");
    private static final ClauseId HIRING = ClauseId.of("ORG-4");
    private static final ClauseId TRAINING = ClauseId.of("ORG-5");
    private static final ClauseId FLOWS = ClauseId.of("PRC-1");

    private final Answers answers;
    private final LocalDate on;

    /**
     * Prepares to ask.
     *
     * @param answers the rules
     * @param on the day
     */
    public PeoplePlan(Answers answers, LocalDate on) {
        this.answers = answers;
        this.on = on;
    }

    /**
     * Asks who may speak for the department (ORG-3).
     *
     * @return what the rules in force say
     */
    public ContactTerms contact() {
        var allowed = new EnumMap<Post, Ruled<List<Counterpart>>>(Post.class);
        var open = new ArrayList<Finding>();
        for (var post : Post.values()) {
            var inForce = answers.on(on, DecisionKind.PEOPLE, new OutwardContact(post));
            var may = inForce.several("mayContact()", Counterpart.class);
            if (may != null) {
                allowed.put(post, may);
            }
            inForce.refusals().stream().filter(each -> !open.contains(each)).forEach(open::add);
        }
        return new ContactTerms(allowed, staff(CONTACT), open);
    }

    /**
     * Asks what it takes to be admitted to probation (ORG-4).
     *
     * @param post the post to be filled
     * @return what the rules in force say
     */
    public HiringTerms hiring(Post post) {
        var parts = new ArrayList<PartTerms>();
        var open = new ArrayList<Finding>();
        for (var part : Part.values()) {
            var inForce = examination(post, part);
            open.addAll(inForce.refusals());
            if (inForce.reference("mustTake()") == null) {
                continue;
            }
            var mark = inForce.term("passFrom()");
            var papers = part.isTest() ? papers(post, part, open) : null;
            if (mark == null) {
                open.add(inForce.notInForce(HIRING, "passFrom: " + part.code()));
            } else {
                parts.add(new PartTerms(part, new Ruled<>(mark.value().toDecimal(), mark.rule()), papers));
            }
        }
        if (parts.isEmpty() && open.isEmpty()) {
            open.add(examination(post, Part.WRITTEN).notInForce(HIRING, "mustTake"));
        }
        return new HiringTerms(parts, staff(HIRING), open);
    }

    /** What holds for a post holds for its kinds, unless rules say something of a kind itself. */
    private @Nullable Ruled<List<String>> papers(Post post, Part part, List<Finding> open) {
        var papers = examination(post, part).texts("papers()");
        if (papers == null && post != post.base()) {
            papers = examination(post.base(), part).texts("papers()");
        }
        if (papers == null) {
            open.add(examination(post, part).notInForce(HIRING, "papers: " + post.code() + ", " + part.code()));
        }
        return papers;
    }

    private InForce examination(Post post, Part part) {
        return answers.on(on, DecisionKind.PEOPLE, new Examination(post, part));
    }

    /**
     * Asks what somebody new in a post is taught (ORG-5).
     *
     * @param post the post
     * @return what the rules in force say
     */
    public TrainingTerms training(Post post) {
        var own = answers.on(on, DecisionKind.PEOPLE, new Training(post));
        var base = answers.on(on, DecisionKind.PEOPLE, new Training(post.base()));
        var chapters = own.several("chapters()", Chapter.class);
        var trainers = own.several("trainedBy()", Post.class);
        return new TrainingTerms(
                chapters == null ? base.several("chapters()", Chapter.class) : chapters,
                trainers == null ? base.several("trainedBy()", Post.class) : trainers,
                staff(TRAINING),
                own.refusals());
    }

    /**
     * Asks what belongs to a new flow (PRC-1).
     *
     * @return what the rules in force say
     */
    public FlowTerms flows() {
        var inForce = answers.on(on, DecisionKind.PEOPLE, new StaffFault(StaffLapse.FLOW_NOT_DOCUMENTED));
        return new FlowTerms(inForce.several("documentedBy()", FlowDocument.class), staff(FLOWS), inForce.refusals());
    }

    private StaffTerms staff(ClauseId clause) {
        var severities = new EnumMap<StaffLapse, Ruled<Severity>>(StaffLapse.class);
        var days = new EnumMap<StaffLapse, Ruled<Integer>>(StaffLapse.class);
        var unsettled = new EnumMap<StaffLapse, List<Finding>>(StaffLapse.class);
        for (var lapse : StaffLapse.values()) {
            var inForce = answers.on(on, DecisionKind.PEOPLE, new StaffFault(lapse));
            var severity = inForce.several("report()", Severity.class);
            if (severity == null) {
                var refusals = inForce.refusals();
                unsettled.put(lapse, refusals.isEmpty() ? List.of(inForce.notInForce(clause, lapse.code())) : refusals);
            } else {
                severities.put(lapse, new Ruled<>(severity.value().get(0), severity.rule()));
            }
            var within = inForce.term("withinDays()");
            if (within != null) {
                days.put(lapse, new Ruled<>(within.value().toDecimal().intValueExact(), within.rule()));
            }
        }
        return new StaffTerms(severities, days, unsettled);
    }
}
