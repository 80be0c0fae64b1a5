package io.ecomrules.core.duty;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/** Who is to answer where and when (DUT-2 to DUT-4). Immutable. */
public final class Roster {

    private final Map<Channel, List<Shift>> shifts = new EnumMap<>(Channel.class);

    /**
     * Takes the shifts of all channels, in any order.
     *
     * @param all the shifts
     */
    public Roster(Collection<Shift> all) {
        for (var channel : Channel.values()) {
            shifts.put(
                    channel,
                    all.stream()
                            .filter(shift -> shift.channel() == channel)
                            .sorted(Comparator.comparing(Shift::from))
                            .toList());
        }
    }

    /**
     * Tells who answers in a period.
     *
     * @param from when it begins
     * @param until when it ends
     * @param calendar the days of work and of rest
     * @param terms what the rules say of a day
     * @return the whole period; stretches of the same people are one
     * @throws io.ecomrules.core.finding.InvalidInputException with {@code calendar-not-published}, {@code nothing-says-who-answers} or
     *     {@code desk-closes-before-it-opens}
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Coverage coverage(
            Instant from, Instant until, BusinessCalendar calendar, Function<LocalDate, DutyTerms> terms) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("The time from " + from + " ends before it begins, at " + until + ".");
        }
        var readers = new EnumMap<Channel, Reader>(Channel.class);
        shifts.forEach((channel, all) -> readers.put(channel, new Reader(all)));
        var stretches = new ArrayList<Stretch>();
        for (var demand : Demand.between(from, until, calendar, terms)) {
            Objects.requireNonNull(readers.get(demand.channel())).read(demand, stretches);
        }
        return new Coverage(stretches);
    }

    /** Goes through the shifts of one channel once, as its demands come in the order of time. */
    private static final class Reader {

        private final List<Shift> all;
        private final List<Shift> on = new ArrayList<>();
        private int next;

        Reader(List<Shift> all) {
            this.all = all;
        }

        void read(Demand demand, List<Stretch> stretches) {
            on.removeIf(shift -> !shift.until().isAfter(demand.from()));
            for (; next < all.size() && all.get(next).from().isBefore(demand.until()); next++) {
                if (all.get(next).until().isAfter(demand.from())) {
                    on.add(all.get(next));
                }
            }
            var cuts = new TreeSet<Instant>(List.of(demand.from(), demand.until()));
            for (var shift : on) {
                cuts.add(shift.from());
                cuts.add(shift.until());
            }
            var last = demand.from();
            for (var cut : cuts.subSet(demand.from(), false, demand.until(), true)) {
                add(new Stretch(last, cut, demand.channel(), who(last)), stretches);
                last = cut;
            }
        }

        private List<EmployeeId> who(Instant at) {
            return on.stream()
                    .filter(shift -> shift.isOn(at))
                    .map(Shift::who)
                    .distinct()
                    .sorted()
                    .toList();
        }

        private static void add(Stretch stretch, List<Stretch> stretches) {
            var last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null
                    && last.channel() == stretch.channel()
                    && last.who().equals(stretch.who())) {
                stretches.set(
                        stretches.size() - 1,
                        new Stretch(last.from(), stretch.until(), stretch.channel(), stretch.who()));
            } else {
                stretches.add(stretch);
            }
        }
    }
}
