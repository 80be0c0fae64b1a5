package io.ecomrules.core.analytics;

import io.ecomrules.core.analytics.Event.Kind;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.metric.Window;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts events of a window, one at a time and in any order, for stores, campaigns, people and the department (MET, KPI-5). It keeps
 * what was counted and never the events: memory grows with distinct visitors, customers and ids, not with traffic. An event that has an
 * id is counted once.
 *
 * <p>Not thread-safe: several threads have a meter each, events with the same id go to the same one, and the meters are merged.
 */
public final class EventMeter {

    /** Only money is needed of the period before. */
    private static final Set<Kind> OF_PROFIT = EnumSet.of(Kind.ORDER, Kind.AFTER_SALE, Kind.SPEND);

    private final Window window;
    private final ZoneId zone;
    private final @Nullable Window before;
    private final @Nullable Register register;
    private final Instant now;
    private final Set<String> registeredStores;
    private final Set<EmployeeId> registeredStaff;
    private final Map<String, CampaignDays> campaigns = new HashMap<>();
    private final Map<String, List<CampaignDays>> campaignsOfStore = new HashMap<>();
    private final Map<String, Tallies> stores = new TreeMap<>();
    private final Map<String, Tallies> storesBefore = new TreeMap<>();
    private final Map<EmployeeId, Tallies> people = new TreeMap<>();
    private final Tallies nobodysStore = new Tallies();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> idsBefore = new HashMap<>();
    private final Set<Kind> seen = EnumSet.noneOf(Kind.class);
    private final Counters<Outcome> outcomes = new Counters<>(Outcome.class);
    private long taken;

    /** A campaign, and its store, in its days. */
    private record CampaignDays(Window days, Tallies own, Tallies shop) {}

    private EventMeter(Window window, @Nullable Window before, @Nullable Register register, ZoneId zone, Instant now) {
        this.window = window;
        this.zone = zone;
        this.before = before;
        this.register = register;
        this.now = now;
        this.registeredStores = register == null
                ? Set.of()
                : register.stores().stream().map(Register.Store::id).collect(Collectors.toSet());
        this.registeredStaff = register == null
                ? Set.of()
                : register.staff().stream().map(Register.Staff::employee).collect(Collectors.toSet());
        if (register != null) {
            for (var campaign : register.campaigns()) {
                var days = new CampaignDays(campaign.window(zone), new Tallies(), new Tallies());
                campaigns.put(campaign.id(), days);
                campaignsOfStore
                        .computeIfAbsent(campaign.store(), any -> new ArrayList<>())
                        .add(days);
            }
        }
    }

    /**
     * Starts to count, whatever stores and people the events name. Campaigns have no days then, so that their shares have no value.
     *
     * @param window when
     * @param now the present instant; what lies after it is not counted
     * @return a meter that has counted nothing
     */
    public static EventMeter of(Window window, Instant now) {
        return new EventMeter(window, null, null, ZoneOffset.UTC, now);
    }

    /**
     * Starts to count for what is registered; what events name beside is told and not counted.
     *
     * @param window when
     * @param before the period before it, from which the net profit grew, or null
     * @param register the stores, campaigns and people
     * @param zone the zone in which days begin at midnight
     * @param now the present instant; what lies after it is not counted
     * @return a meter that has counted nothing
     */
    public static EventMeter of(Window window, @Nullable Window before, Register register, ZoneId zone, Instant now) {
        return new EventMeter(window, before, register, zone, now);
    }

    /**
     * Counts an event.
     *
     * @param event the event
     * @return what became of it
     */
    public Outcome take(Event event) {
        var outcome = judge(event);
        taken++;
        outcomes.add(outcome, 1);
        seen.add(event.kind());
        return outcome;
    }

    private Outcome judge(Event event) {
        var happened = event.happened();
        if (happened != null && happened.isAfter(now)) {
            return Outcome.FUTURE;
        }
        var stranger = register == null ? null : stranger(event);
        if (stranger != null) {
            return stranger;
        }
        if (window.contains(event.counted())) {
            var earlier = earlier(event, ids);
            if (earlier == null) {
                count(event);
                return Outcome.COUNTED;
            }
            return earlier == event.hashCode() ? Outcome.REPEATED : Outcome.CONTRADICTED;
        }
        if (before != null && OF_PROFIT.contains(event.kind()) && before.contains(event.counted())) {
            if (earlier(event, idsBefore) == null) {
                storesBefore
                        .computeIfAbsent(String.valueOf(event.store()), any -> new Tallies())
                        .add(event);
            }
        }
        return Outcome.OUTSIDE;
    }

    /** What an event with the same id said before, as a hash, or null; from now on this one is remembered. */
    private static @Nullable Integer earlier(Event event, Map<String, Integer> ids) {
        var id = event.id();
        return id == null ? null : ids.putIfAbsent(event.kind().code() + ' ' + id, event.hashCode());
    }

    private @Nullable Outcome stranger(Event event) {
        var store = event.store();
        if (store != null && !registeredStores.contains(store)) {
            return Outcome.UNKNOWN_STORE;
        }
        var campaign = event.campaign();
        if (campaign != null && !campaigns.containsKey(campaign)) {
            return Outcome.UNKNOWN_CAMPAIGN;
        }
        var employee = event.employee();
        return employee != null && !registeredStaff.contains(employee) ? Outcome.UNKNOWN_EMPLOYEE : null;
    }

    private void count(Event event) {
        var store = event.store();
        if (store == null) {
            nobodysStore.add(event);
        } else {
            stores.computeIfAbsent(store, any -> new Tallies()).add(event);
            for (var campaign : campaignsOfStore.getOrDefault(store, List.of())) {
                if (campaign.days().contains(event.counted())) {
                    campaign.shop().add(event);
                }
            }
        }
        var campaign = event.campaign();
        if (campaign != null) {
            var days =
                    campaigns.computeIfAbsent(campaign, any -> new CampaignDays(window, new Tallies(), new Tallies()));
            if (days.days().contains(event.counted())) {
                days.own().add(event);
            }
        }
        var employee = event.employee();
        if (employee != null) {
            people.computeIfAbsent(employee, any -> new Tallies()).add(event);
        }
    }

    /**
     * Tells whether a metric of a subject was worked out from an event, so that a number can be followed back to what happened.
     *
     * @param event an event that was counted
     * @param subject whom or what the metric is about
     * @param metric the metric
     * @return true if the event is of a kind that the metric reads and happened to the subject; of an agent's share of the team all orders
     *     of the team, of a campaign's shares all of its store in its days
     */
    public boolean isRead(Event event, Subject subject, Metric metric) {
        if (!Needs.isRead(metric, event.kind())) {
            return false;
        }
        return switch (subject.kind()) {
            case DEPARTMENT ->
                event.store() == null || !ownStores(Set.of(event.store())).isEmpty();
            case STORE -> subject.id().equals(event.store());
            case CAMPAIGN -> isOfCampaign(event, subject.id());
            case EMPLOYEE -> {
                var employee = event.employee();
                yield employee != null
                        && (employee.value().equals(subject.id())
                                || (metric == Metric.TURNOVER_RATIO && team().contains(employee)));
            }
        };
    }

    private boolean isOfCampaign(Event event, String id) {
        var campaign = campaigns.get(id);
        var store = register == null
                ? null
                : register.campaign(id).map(Register.Campaign::store).orElse(null);
        return campaign != null
                && campaign.days().contains(event.counted())
                && (id.equals(event.campaign()) || (store != null && store.equals(event.store())));
    }

    /**
     * Tells what became of all events so far.
     *
     * @return the counts, which add up
     */
    public Balance balance() {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        for (var outcome : Outcome.values()) {
            counts.put(outcome, outcomes.of(outcome));
        }
        return new Balance(taken, counts);
    }

    /**
     * Tells when it counts.
     *
     * @return the window
     */
    public Window window() {
        return window;
    }

    /**
     * Lists about whom and what something was counted or is registered.
     *
     * @return the department, then stores, campaigns and people
     */
    public List<Subject> subjects() {
        var subjects = new TreeSet<Subject>();
        subjects.add(Subject.DEPARTMENT);
        stores.keySet().forEach(store -> subjects.add(Subject.store(store)));
        registeredStores.forEach(store -> subjects.add(Subject.store(store)));
        campaigns.keySet().forEach(campaign -> subjects.add(Subject.campaign(campaign)));
        people.keySet().forEach(employee -> subjects.add(Subject.employee(employee)));
        registeredStaff.forEach(employee -> subjects.add(Subject.employee(employee)));
        return List.copyOf(subjects);
    }

    /**
     * Works out the metrics of a subject.
     *
     * @param subject the subject; nothing counted of it gives reasons and zeros
     * @return its metrics in the order of the catalogue, each with a value or the reason why it has none
     */
    public Map<Metric, Reading> measure(Subject subject) {
        return switch (subject.kind()) {
            case DEPARTMENT -> read(MetricsOf.DEPARTMENT, department());
            case STORE -> measureStores(Set.of(subject.id()));
            case CAMPAIGN -> measureCampaigns(Set.of(subject.id()));
            case EMPLOYEE -> measurePerson(EmployeeId.of(subject.id()));
        };
    }

    private Formulas department() {
        var own = stores(ownStores(stores.keySet()));
        own.addAll(nobodysStore);
        return formulas(own, null, 0, merged(storesBefore, ownStores(storesBefore.keySet())));
    }

    /** Without the distributors' stores, whose visitors and cost are not the department's. */
    private Set<String> ownStores(Set<String> ids) {
        var own = new TreeSet<>(ids);
        if (register != null) {
            register.stores().stream().filter(Register.Store::isDistribution).forEach(store -> own.remove(store.id()));
        }
        return own;
    }

    Map<Metric, Reading> measureStores(Set<String> ids) {
        return read(MetricsOf.STORES, formulas(stores(ids), null, 0, merged(storesBefore, ids)));
    }

    Map<Metric, Reading> measureCampaigns(Set<String> ids) {
        var own = new Tallies();
        var shop = new Tallies();
        for (var id : ids) {
            var campaign = campaigns.get(id);
            if (campaign != null) {
                own.addAll(campaign.own());
                shop.addAll(campaign.shop());
            }
        }
        return read(MetricsOf.CAMPAIGNS, formulas(own, register == null ? null : shop, 0, null));
    }

    /** Of a person what his events can tell: of whoever received customers or has orders the metrics of agents, of the others the rest. */
    Map<Metric, Reading> measurePerson(EmployeeId employee) {
        var own = of(employee);
        var readings = new EnumMap<Metric, Reading>(Metric.class);
        if (isAgent(employee, own)) {
            var team = team();
            var turnover = new Tallies();
            team.forEach(each -> turnover.addMoney(of(each)));
            readings.putAll(read(MetricsOf.AGENTS, formulas(own, turnover, team.size(), null)));
        }
        read(MetricsOf.MAKERS, formulas(own, null, 0, null)).forEach((metric, reading) -> {
            if (reading.gap() != Gap.NOTHING_COUNTED && reading.gap() != Gap.ZERO_DENOMINATOR) {
                readings.put(metric, reading);
            }
        });
        return readings;
    }

    private Set<EmployeeId> team() {
        var team = new TreeSet<EmployeeId>();
        people.forEach((employee, tallies) -> {
            if (isAgent(employee, tallies)) {
                team.add(employee);
            }
        });
        registeredStaff.stream()
                .filter(employee -> isAgent(employee, of(employee)))
                .forEach(team::add);
        return team;
    }

    private boolean isAgent(EmployeeId employee, Tallies tallies) {
        if (register == null) {
            return tallies.of(Tally.ENQUIRIES) + tallies.of(Tally.ORDERS) > 0;
        }
        return register.staff().stream()
                .anyMatch(each -> each.employee().equals(employee) && CountedFigures.isAgent(each.post()));
    }

    Tallies ofCampaign(String id) {
        var campaign = campaigns.get(id);
        return campaign == null ? new Tallies() : campaign.own();
    }

    Tallies shopOf(String id) {
        var campaign = campaigns.get(id);
        return campaign == null ? new Tallies() : campaign.shop();
    }

    Tallies of(EmployeeId employee) {
        return people.getOrDefault(employee, new Tallies());
    }

    Tallies stores(Collection<String> ids) {
        return merged(stores, ids);
    }

    @Nullable
    Register register() {
        return register;
    }

    boolean isSeen(Kind kind) {
        return seen.contains(kind);
    }

    private static <K> Tallies merged(Map<K, Tallies> all, Collection<K> keys) {
        var merged = new Tallies();
        for (var key : keys) {
            var one = all.get(key);
            if (one != null) {
                merged.addAll(one);
            }
        }
        return merged;
    }

    private Formulas formulas(Tallies own, @Nullable Tallies around, long team, @Nullable Tallies earlier) {
        return new Formulas(own, around, team, earlier, seen, window);
    }

    private static Map<Metric, Reading> read(Set<Metric> metrics, Formulas formulas) {
        var readings = new LinkedHashMap<Metric, Reading>();
        metrics.forEach(metric -> readings.put(metric, formulas.read(metric)));
        return readings;
    }

    /**
     * Takes in what another meter has counted of other events, for the same window or one that this one meets.
     *
     * @param other the other meter, with the same register
     * @return a new meter that has counted what both have
     * @throws IllegalArgumentException if the registers differ, the windows do not meet, or both have counted an event with the same id,
     *     of which one would have been refused
     */
    public EventMeter merge(EventMeter other) {
        if (!Objects.equals(register, other.register)) {
            throw new IllegalArgumentException("Meters with different registers do not merge.");
        }
        for (var id : other.ids.keySet()) {
            if (ids.containsKey(id)) {
                throw new IllegalArgumentException("Both meters have counted an event with the id '" + id + "'.");
            }
        }
        var isSame = window.equals(other.window) && Objects.equals(before, other.before);
        var latest = now.isAfter(other.now) ? now : other.now;
        var both = new EventMeter(window.join(other.window), isSame ? before : null, register, zone, latest);
        both.addAll(this);
        both.addAll(other);
        return both;
    }

    private void addAll(EventMeter part) {
        taken += part.taken;
        outcomes.addAll(part.outcomes);
        seen.addAll(part.seen);
        ids.putAll(part.ids);
        addAll(stores, part.stores);
        addAll(people, part.people);
        nobodysStore.addAll(part.nobodysStore);
        part.campaigns.forEach((id, days) -> {
            var campaign = campaigns.computeIfAbsent(id, any -> new CampaignDays(window, new Tallies(), new Tallies()));
            campaign.own().addAll(days.own());
            campaign.shop().addAll(days.shop());
        });
        if (before != null) {
            idsBefore.putAll(part.idsBefore);
            addAll(storesBefore, part.storesBefore);
        }
    }

    private static <K> void addAll(Map<K, Tallies> all, Map<K, Tallies> part) {
        part.forEach(
                (key, tallies) -> all.computeIfAbsent(key, any -> new Tallies()).addAll(tallies));
    }
}
