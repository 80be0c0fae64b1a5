package io.ecomrules.core.approval;

import io.ecomrules.core.approval.Event.Approved;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request as it stands at an instant in the house: who is heard, who is not and why. */
final class Hearing {

    private final Approval approval;
    private final House house;
    private final Instant at;
    private final Bench bench;
    private final @Nullable Tier current;
    private final @Nullable Instant due;

    Hearing(Approval approval, House house, Instant at) {
        this.approval = approval;
        this.house = house;
        this.at = at;
        this.bench = new Bench(approval.terms(), approval.requester(), house, house.day(at));
        this.current = approval.tier().orElse(null);
        this.due = Optional.ofNullable(current)
                .flatMap(approval.terms()::timeLimit)
                .map(span -> house.deadline().after(approval.since(), span))
                .orElse(null);
    }

    Standing standing() {
        var eligible = new ArrayList<Standing.Voice>();
        var barred = new TreeMap<EmployeeId, List<Problem>>();
        var problems = new ArrayList<>(lacking());
        if (current != null) {
            var deputies = new TreeMap<EmployeeId, Set<EmployeeId>>();
            speakers(current)
                    .forEach(each -> deputies.put(each, bench.deputies(each).keySet()));
            for (var person : concerned(deputies)) {
                var reasons = new LinkedHashSet<Problem>();
                var voices = voices(person, current, deputies, reasons);
                eligible.addAll(voices);
                if (voices.isEmpty()) {
                    barred.put(person, named(reasons));
                }
            }
            if (due == null) {
                approval.terms().timeLimit(current).ifPresent(span -> problems.add(notCountable(current, span)));
            }
            if (isEscalated(current) && escalatedTo(current).isEmpty()) {
                problems.add(Problem.of("nobody-to-escalate-to", "tier", current.code()));
            }
        }
        return new Standing(
                approval.status(), current, due, consequence().orElse(null), eligible, barred, named(problems));
    }

    private static Problem notCountable(Tier tier, Span span) {
        return Problem.of("time-limit-not-countable", "tier", tier.code(), "span", span.toString());
    }

    private List<Problem> named(Collection<Problem> problems) {
        return Names.named(problems.stream()
                .map(problem -> problem.with("id", approval.id()))
                .toList());
    }

    /** Everybody whom the chain knows: whoever holds one of its posts, asked, or may speak now or stand in. */
    private Set<EmployeeId> concerned(Map<EmployeeId, Set<EmployeeId>> deputies) {
        var concerned = new TreeSet<>(deputies.keySet());
        deputies.values().forEach(concerned::addAll);
        concerned.add(approval.requester());
        approval.terms().tiers().stream()
                .flatMap(tier -> approval.terms().approvers(tier).stream())
                .flatMap(post -> house.people().holders(post, house.day(at)).stream())
                .forEach(holder -> concerned.add(holder.id()));
        return concerned;
    }

    /** Every way in which a person may agree now; adds the reasons against those that fail. */
    private List<Standing.Voice> voices(
            EmployeeId person, Tier tier, Map<EmployeeId, Set<EmployeeId>> deputies, Set<Problem> reasons) {
        var own = Decision.of(person, tier, approval.seal(tier), at);
        var decisions = new ArrayList<>(List.of(own));
        deputies.forEach((principal, standIns) -> {
            if (standIns.contains(person)) {
                decisions.add(own.inPlaceOf(principal));
            }
        });
        var voices = new ArrayList<Standing.Voice>();
        for (var decision : decisions) {
            var against = against(decision);
            var all = against.isEmpty() ? againstAgreeing(decision) : against;
            reasons.addAll(all);
            if (all.isEmpty()) {
                voices.add(new Standing.Voice(person, decision.inPlaceOf(), seats(tier, decision.principal())));
            }
        }
        return voices;
    }

    private Set<EmployeeId> speakers(Tier tier) {
        return bench.speakers(tier, isEscalated(tier)).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<EmployeeId> escalatedTo(Tier tier) {
        var further = speakers(tier);
        bench.speakers(tier, false).values().forEach(further::removeAll);
        return further;
    }

    private boolean isEscalated(Tier tier) {
        return tier == current
                && consequence().filter(Term.Consequence.ESCALATE::equals).isPresent();
    }

    /** What follows, if the current tier is late. Exactly at the limit is in time. */
    Optional<Term.Consequence> consequence() {
        return current == null || due == null || !at.isAfter(due)
                ? Optional.empty()
                : approval.terms().consequence(current);
    }

    List<Problem> lacking() {
        return current == null ? List.of() : bench.lacking(current, isEscalated(current), approval.standing());
    }

    /** The posts that somebody's word can count for. */
    Set<Post> seats(Tier tier, EmployeeId principal) {
        return approval.terms().tiers().contains(tier)
                ? bench.speakers(tier, isEscalated(tier)).entrySet().stream()
                        .filter(seat -> seat.getValue().contains(principal))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** Everything that speaks against a decision of whatever kind. */
    List<Problem> against(Decision decision) {
        var reasons = Reasons.againstTime(approval, at);
        if (approval.status() != Status.PENDING) {
            reasons.add(Problem.of(
                    "approval-not-pending", "status", approval.status().code()));
        } else if (decision.tier() != current) {
            reasons.add(Problem.of(
                    "tier-not-its-turn",
                    "tier",
                    decision.tier().code(),
                    "current",
                    Objects.requireNonNull(current).code()));
        }
        if (consequence().filter(Term.Consequence.REJECT::equals).isPresent()) {
            reasons.add(Problem.of("tier-timed-out", "tier", decision.tier().code(), "due", String.valueOf(due)));
        }
        if (approval.terms().tiers().contains(decision.tier())
                && !approval.seal(decision.tier()).equals(decision.seen())) {
            reasons.add(Problem.of(
                    "stale-seal",
                    "seen",
                    decision.seen().value(),
                    "now",
                    approval.seal(decision.tier()).value()));
        }
        reasons.addAll(againstPerson(decision));
        return reasons;
    }

    /** Everything that speaks against agreeing, once nothing speaks against deciding. */
    List<Problem> againstAgreeing(Decision decision) {
        var reasons = lacking();
        if (!reasons.isEmpty() || decision.tier() != current) {
            return reasons;
        }
        var seats = seats(decision.tier(), decision.principal());
        var seated = new LinkedHashMap<EmployeeId, Set<Post>>();
        approval.standing().stream()
                .filter(each -> each.decision().tier() == decision.tier())
                .forEach(each -> seated.put(each.decision().by(), each.seats()));
        seated.put(decision.by(), seats);
        if (Seating.unseated(seated).isPresent()) {
            return List.of(Problem.of(
                    "post-has-decided", "posts", seats.stream().map(Post::code).collect(Collectors.joining(", "))));
        }
        var then = Stream.concat(approval.standing().stream(), Stream.of(new Approved(decision, seats)))
                .toList();
        return bench.lacking(decision.tier(), isEscalated(decision.tier()), then)
                        .isEmpty()
                ? List.of()
                : List.of(Problem.of(
                        "needed-on-another-tier",
                        "employee",
                        decision.principal().value()));
    }

    private List<Problem> againstPerson(Decision decision) {
        var reasons = new ArrayList<Problem>();
        var by = decision.by();
        var principal = decision.principal();
        if (decision.people().contains(approval.requester())) {
            reasons.add(Problem.of(
                    "requester-never-approves", "employee", approval.requester().value()));
        }
        if (!house.isHere(by, house.day(at))) {
            reasons.add(Problem.of(
                    "holds-no-post", "employee", by.value(), "on", house.day(at).toString()));
        }
        if (!principal.equals(approval.requester())
                && seats(decision.tier(), principal).isEmpty()) {
            reasons.add(Problem.of(
                    "not-eligible",
                    "employee",
                    principal.value(),
                    "tier",
                    decision.tier().code()));
        }
        if (!principal.equals(by)) {
            againstDeputy(by, principal).ifPresent(reasons::add);
        }
        for (var earlier : approval.standing()) {
            earlier.decision().people().stream()
                    .filter(decision.people()::contains)
                    .forEach(person ->
                            reasons.add(spoken(person, earlier.decision().tier(), decision.tier())));
        }
        return reasons;
    }

    private Optional<Problem> againstDeputy(EmployeeId by, EmployeeId principal) {
        var way = bench.deputies(principal).get(by);
        if (way == null) {
            return Optional.of(Problem.of("no-delegation", "employee", by.value(), "principal", principal.value()));
        }
        return house.delegations().isShortEnough(way)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "delegation-too-long",
                        "way",
                        way.stream().map(EmployeeId::value).collect(Collectors.joining(" → ")),
                        "longest",
                        Integer.toString(house.delegations().longest())));
    }

    private static Problem spoken(EmployeeId person, Tier earlier, Tier tier) {
        return earlier == tier
                ? Problem.of("already-decided", "employee", person.value(), "tier", tier.code())
                : Problem.of("one-person-one-tier", "employee", person.value(), "tier", earlier.code());
    }
}
