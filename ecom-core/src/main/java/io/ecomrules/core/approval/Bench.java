package io.ecomrules.core.approval;

import io.ecomrules.core.approval.Event.Approved;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who can speak for which post on a day, if a certain person asks.
 *
 * @param requester who asks, or null to leave it open
 */
record Bench(ApprovalTerms terms, @Nullable EmployeeId requester, House house, LocalDate date) {

    /** A post of a tier. */
    private record Seat(Tier tier, Post post) {}

    /** Each post of a tier with those who speak for it; vacant ones are there too. */
    Map<Post, Set<EmployeeId>> speakers(Tier tier, boolean isEscalated) {
        var seats = new LinkedHashMap<Post, Set<EmployeeId>>();
        terms.approvers(tier).forEach(post -> seats.put(post, speakersFor(post, isEscalated)));
        return seats;
    }

    /** Everybody who may decide in a speaker's place, with the way there. The requester neither decides nor passes on. */
    Map<EmployeeId, List<EmployeeId>> deputies(EmployeeId speaker) {
        return house.delegations()
                .deputies(
                        speaker,
                        terms.matter(),
                        date,
                        person -> !person.equals(requester) && house.isHere(person, date));
    }

    private Set<EmployeeId> speakersFor(Post post, boolean isEscalated) {
        var speakers = new TreeSet<EmployeeId>();
        if (house.people().holders(post, date).isEmpty()) {
            return speakers;
        }
        // A post is spoken for by its holders; by the next superior only if the requester holds it alone.
        int wanted = isEscalated ? 2 : 1;
        var rising = new ArrayList<>(List.of(post));
        rising.addAll(post.superiors());
        for (var each : rising) {
            if (wanted > 0 && speakers.addAll(others(each))) {
                wanted--;
            }
        }
        return speakers;
    }

    private List<EmployeeId> others(Post post) {
        return house.people().holders(post, date).stream()
                .map(Employee::id)
                .filter(id -> !id.equals(requester))
                .toList();
    }

    /**
     * Tells why the chain cannot come to its end from a tier on: nobody speaks for a post, or the same people would have to speak twice.
     * Deputies play no part: who can be stood in for can also decide.
     */
    List<Problem> lacking(Tier from, boolean isEscalated, List<Approved> standing) {
        var lacking = new ArrayList<Problem>();
        var wishes = new LinkedHashMap<Seat, Set<Object>>();
        for (var tier : terms.tiers().tailSet(from)) {
            var open = openSeats(tier, isEscalated && tier == from, standing);
            var filled =
                    open.values().stream().filter(people -> !people.isEmpty()).count();
            if (!open.isEmpty() && filled < terms.quorum(tier)) {
                lacking.add(problem(Problem.of("no-approver"), tier, vacant(open)));
            }
            for (int spare = open.size() - terms.quorum(tier); spare > 0; spare--) {
                // A post whose voice is not needed is content with an empty chair.
                var chair = tier.code() + spare;
                open.values().forEach(people -> people.add(chair));
            }
            open.forEach((post, people) -> wishes.put(new Seat(tier, post), people));
        }
        if (lacking.isEmpty()) {
            Seating.unseated(wishes)
                    .ifPresent(seat ->
                            lacking.add(problem(Problem.of("too-few-approvers"), seat.tier(), List.of(seat.post()))));
        }
        return lacking;
    }

    private Map<Post, Set<Object>> openSeats(Tier tier, boolean isEscalated, List<Approved> standing) {
        var decided =
                standing.stream().filter(each -> each.decision().tier() == tier).toList();
        var open = new LinkedHashMap<Post, Set<Object>>();
        if (decided.size() >= terms.quorum(tier)) {
            return open;
        }
        var silent = standing.stream()
                .flatMap(each -> each.decision().people().stream())
                .collect(Collectors.toSet());
        speakers(tier, isEscalated).forEach((post, speakers) -> {
            var people = new HashSet<Object>(speakers);
            people.removeAll(silent);
            decided.stream()
                    .filter(each -> each.seats().contains(post))
                    .forEach(each -> people.add(each.decision().by()));
            open.put(post, people);
        });
        return open;
    }

    private static List<Post> vacant(Map<Post, Set<Object>> open) {
        return open.keySet().stream()
                .filter(post -> open.getOrDefault(post, Set.of()).isEmpty())
                .toList();
    }

    private Problem problem(Problem problem, Tier tier, List<Post> posts) {
        return problem.with("matter", terms.matter().code())
                .with("tier", tier.code())
                .with("posts", posts.stream().map(Post::code).collect(Collectors.joining(", ")))
                .with("on", date.toString());
    }
}
