package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.metric.Window;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What events name by id: the stores, the campaigns and the people, and what was to be reached. Refuses the same one twice and names of
 * stores and campaigns that are not in it.
 *
 * @param stores the stores
 * @param campaigns the campaigns
 * @param staff the people, a line for each post that somebody holds
 * @param target what is to be reached with distribution stores, or null if nobody said
 */
public record Register(
        List<Store> stores,
        List<Campaign> campaigns,
        List<Staff> staff,
        @Nullable DistributionTarget target) {

    /**
     * What is to be reached with distribution stores (KPI-5).
     *
     * @param opened how many are to be opened, or null if nobody said
     * @param surviving how many are to be there at the end, or null if nobody said
     */
    public record DistributionTarget(
            @Nullable Long opened, @Nullable Long surviving) {
        /** Refuses numbers below zero. */
        public DistributionTarget {
            Checks.counted("opened", opened == null ? 0 : opened);
            Checks.counted("surviving", surviving == null ? 0 : surviving);
        }
    }

    /**
     * Takes a register without a target for distribution stores.
     *
     * @param stores the stores
     * @param campaigns the campaigns
     * @param staff the people
     */
    public Register(List<Store> stores, List<Campaign> campaigns, List<Staff> staff) {
        this(stores, campaigns, staff, null);
    }

    /**
     * A store.
     *
     * @param id its id, not blank
     * @param isDistribution whether it is a distributor's store; else it is the department's own
     * @param openedOn its first day, or null if it was always there
     * @param closedOn the first day on which it no longer was open, or null
     */
    public record Store(
            String id,
            boolean isDistribution,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn) {
        /** Refuses a blank id. */
        public Store {
            Checks.named("store", id);
        }
    }

    /**
     * A campaign.
     *
     * @param id its id, not blank
     * @param title what it is called
     * @param store the store it was run in
     * @param from its first day
     * @param until the first day after it
     */
    public record Campaign(String id, String title, String store, LocalDate from, LocalDate until) {
        /** Refuses a blank id and a campaign without a day. */
        public Campaign {
            Checks.named("campaign", id);
            Objects.requireNonNull(title, "title");
            Checks.named("store", store);
            if (!from.isBefore(until)) {
                throw Checks.refusal("event-out-of-order", "first", "from", "second", "until");
            }
        }

        /**
         * Gives its days as a window.
         *
         * @param zone the zone in which days begin at midnight
         * @return the window
         */
        public Window window(ZoneId zone) {
            return Window.of(from, until, zone);
        }
    }

    /**
     * Somebody in a post, and what is assessed there.
     *
     * @param employee the person
     * @param post the post
     * @param stores the ids of the stores whose figures are the person's, own and distributors'
     * @param campaigns the ids of the person's campaigns
     * @param target what the sales should reach, or null if nobody said
     * @param distributionTarget what the sales of distribution stores should reach, or null if nobody said
     * @param leftOn the last day employed, or null
     */
    public record Staff(
            EmployeeId employee,
            Post post,
            Set<String> stores,
            Set<String> campaigns,
            @Nullable BigDecimal target,
            @Nullable BigDecimal distributionTarget,
            @Nullable LocalDate leftOn) {
        /** Copies the ids. */
        public Staff {
            Objects.requireNonNull(employee, "employee");
            Objects.requireNonNull(post, "post");
            stores = Set.copyOf(stores);
            campaigns = Set.copyOf(campaigns);
        }
    }

    /**
     * Copies the lists.
     *
     * @throws InvalidInputException with everything that is there twice or names what is not there
     */
    public Register {
        stores = List.copyOf(stores);
        campaigns = List.copyOf(campaigns);
        staff = List.copyOf(staff);
        var problems = new ArrayList<Problem>();
        var storeIds = ids(stores.stream().map(Store::id).toList(), "store", problems);
        var campaignIds = ids(campaigns.stream().map(Campaign::id).toList(), "campaign", problems);
        ids(
                staff.stream()
                        .map(each -> each.employee() + " " + each.post().code())
                        .toList(),
                "staff",
                problems);
        for (var campaign : campaigns) {
            known(Set.of(campaign.store()), storeIds, "store", "campaign " + campaign.id(), problems);
        }
        for (var each : staff) {
            known(each.stores(), storeIds, "store", "staff " + each.employee(), problems);
            known(each.campaigns(), campaignIds, "campaign", "staff " + each.employee(), problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static Set<String> ids(List<String> all, String kind, List<Problem> problems) {
        var seen = new HashSet<String>();
        var told = new LinkedHashSet<String>();
        for (var id : all) {
            if (!seen.add(id) && told.add(id)) {
                problems.add(Problem.of("registered-twice", "kind", kind, "id", id));
            }
        }
        return seen;
    }

    private static void known(Set<String> named, Set<String> all, String kind, String by, List<Problem> problems) {
        named.stream()
                .filter(id -> !all.contains(id))
                .sorted()
                .forEach(id -> problems.add(Problem.of("not-registered", "kind", kind, "id", id, "by", by)));
    }

    /**
     * Finds a campaign.
     *
     * @param id its id
     * @return the campaign, or empty
     */
    public Optional<Campaign> campaign(String id) {
        return campaigns.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Counts the distribution stores that were opened (KPI-5, target of b II-5).
     *
     * @param from the first day
     * @param until the first day after it
     * @return how many were opened in these days
     */
    public long opened(LocalDate from, LocalDate until) {
        return stores.stream()
                .filter(store -> store.isDistribution()
                        && store.openedOn() != null
                        && !store.openedOn().isBefore(from)
                        && store.openedOn().isBefore(until))
                .count();
    }

    /**
     * Counts the distribution stores that are still there (KPI-5, target of b II-5).
     *
     * @param until the first day after those that are looked at
     * @return how many were opened before it and not closed by then
     */
    public long surviving(LocalDate until) {
        return stores.stream()
                .filter(store -> store.isDistribution()
                        && (store.openedOn() == null || store.openedOn().isBefore(until))
                        && (store.closedOn() == null || !store.closedOn().isBefore(until)))
                .count();
    }
}
