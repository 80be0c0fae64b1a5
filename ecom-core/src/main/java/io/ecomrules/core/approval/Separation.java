package io.ecomrules.core.approval;

import io.ecomrules.core.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether posts are given to people so that nobody can approve what he or she asked for, speak on two tiers, or carry out what must be
 * carried out by others; and whether everything that may be asked can be approved. It looks at every way to a voice: an own post, a
 * superior's post where the requester holds a post alone or a tier is late, and delegations, however far they are passed on.
 *
 * <p>A warning is not a breach: in each single request the person is refused anyway. Whoever wants none gives the posts to others.
 *
 * @param house who holds which post, and who stands in for whom
 * @param chains how each matter is approved
 */
public record Separation(House house, List<ApprovalTerms> chains) {

    /** Copies the chains. */
    public Separation {
        Objects.requireNonNull(house, "house");
        chains = List.copyOf(chains);
    }

    /**
     * Looks at one day.
     *
     * @param date the day
     * @return in {@link Finding#ORDER}: {@code may-request-and-approve}, {@code may-approve-twice}, {@code may-approve-and-carry-out},
     *     {@code nobody-may-propose}, {@code nobody-can-approve}, {@code request-nobody-can-approve}, {@code cyclic-delegation}
     */
    public List<Finding> on(LocalDate date) {
        var findings = new ArrayList<>(house.delegations().circles(date));
        chains.forEach(terms -> findings.addAll(new ChainCheck(house, terms, date).findings()));
        return Finding.inOrder(findings);
    }

    /**
     * Looks at every day of a period: at the first, and at each on which somebody's posts or a delegation begin or end.
     *
     * @param from the first day
     * @param until the first day after it
     * @return the findings from each of those days until the next
     */
    public SortedMap<LocalDate, List<Finding>> between(LocalDate from, LocalDate until) {
        var appointments = house.people().people().stream()
                .flatMap(person -> person.appointments().stream())
                .flatMap(each -> Stream.concat(Stream.of(each.from()), each.end().stream()));
        var delegations = house.delegations().all().stream().flatMap(each -> Stream.of(each.start(), each.end()));
        var days = new TreeMap<LocalDate, List<Finding>>();
        Stream.concat(Stream.of(from), Stream.concat(appointments, delegations))
                .filter(day -> !day.isBefore(from) && day.isBefore(until))
                .distinct()
                .forEach(day -> days.put(day, on(day)));
        return days;
    }
}
