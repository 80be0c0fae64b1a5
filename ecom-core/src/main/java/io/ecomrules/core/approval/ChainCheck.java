package io.ecomrules.core.approval;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One chain on one day, whoever asks. */
final class ChainCheck {

    private final House house;
    private final ApprovalTerms terms;
    private final LocalDate date;
    private final List<EmployeeId> proposers;

    /** How each person comes to speak on each tier, in at least one request of somebody else. */
    private final SortedMap<EmployeeId, SortedMap<Tier, SortedSet<String>>> ways = new TreeMap<>();

    ChainCheck(House house, ApprovalTerms terms, LocalDate date) {
        this.house = house;
        this.terms = terms;
        this.date = date;
        this.proposers = holders(terms.proposers());
        collectWays(null);
        proposers.forEach(this::collectWays);
    }

    List<Finding> findings() {
        var findings = new ArrayList<>(unapprovable());
        var executors = new HashSet<>(terms.isKeptApart() ? holders(terms.executors()) : List.of());
        ways.forEach((person, tiers) -> {
            var found = new ArrayList<Finding>();
            var rule = terms.rule(tiers.firstKey()).name();
            if (proposers.contains(person)) {
                found.add(Finding.of(terms.matter().clause(), "may-request-and-approve", rule, Severity.WARNING));
            }
            if (tiers.size() > 1) {
                found.add(Finding.of(terms.matter().clause(), "may-approve-twice", rule, Severity.WARNING));
            }
            if (executors.contains(person)) {
                found.add(Finding.of(terms.matter().clause(), "may-approve-and-carry-out", rule, Severity.WARNING));
            }
            found.forEach(each -> findings.add(each.with("employee", person.value())
                    .with("matter", terms.matter().code())
                    .with("ways", table(tiers))));
        });
        return findings;
    }

    private void collectWays(@Nullable EmployeeId requester) {
        var bench = new Bench(terms, requester, house, date);
        for (var tier : terms.tiers()) {
            var isEscalated = terms.consequence(tier)
                    .filter(Term.Consequence.ESCALATE::equals)
                    .isPresent();
            bench.speakers(tier, isEscalated)
                    .forEach((post, speakers) -> speakers.forEach(speaker -> {
                        add(speaker, tier, post, isHolding(speaker, post) ? "" : " as superior");
                        bench.deputies(speaker).forEach((deputy, way) -> {
                            if (house.delegations().isShortEnough(way)) {
                                add(
                                        deputy,
                                        tier,
                                        post,
                                        " by "
                                                + way.stream()
                                                        .map(EmployeeId::value)
                                                        .collect(Collectors.joining(" → ")));
                            }
                        });
                    }));
        }
    }

    private void add(EmployeeId person, Tier tier, Post post, String how) {
        ways.computeIfAbsent(person, none -> new TreeMap<>())
                .computeIfAbsent(tier, none -> new TreeSet<>())
                .add(post.code() + how);
    }

    private List<Finding> unapprovable() {
        if (proposers.isEmpty()) {
            return List.of(Finding.of(terms.matter().clause(), "nobody-may-propose", null, Severity.WARNING)
                    .with("matter", terms.matter().code()));
        }
        var stuck = new LinkedHashMap<Problem, List<String>>();
        for (var requester : proposers) {
            for (var problem : new Bench(terms, requester, house, date)
                    .lacking(terms.tiers().first(), false, List.of())) {
                stuck.computeIfAbsent(problem, none -> new ArrayList<>()).add(requester.value());
            }
        }
        return stuck.entrySet().stream()
                .map(each -> unapprovable(each.getKey(), each.getValue()))
                .toList();
    }

    private Finding unapprovable(Problem problem, List<String> requesters) {
        var finding = requesters.size() == proposers.size()
                ? Finding.of(terms.matter().clause(), "nobody-can-approve", null, Severity.VIOLATION)
                : Finding.of(terms.matter().clause(), "request-nobody-can-approve", null, Severity.WARNING);
        for (var name : List.of("matter", "tier", "posts")) {
            finding = finding.with(name, problem.parameters().getOrDefault(name, ""));
        }
        return finding.with("requesters", String.join(", ", requesters)).with("reason", problem.code());
    }

    private boolean isHolding(EmployeeId person, Post post) {
        return house.people()
                .find(person)
                .filter(found -> found.isHolding(post, date))
                .isPresent();
    }

    private List<EmployeeId> holders(List<Post> posts) {
        return posts.stream()
                .flatMap(post -> house.people().holders(post, date).stream())
                .map(Employee::id)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, String> table(SortedMap<Tier, SortedSet<String>> tiers) {
        var rows = new LinkedHashMap<String, String>();
        tiers.forEach((tier, how) -> rows.put(tier.code(), String.join("; ", how)));
        return rows;
    }
}
