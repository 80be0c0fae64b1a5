package io.ecomrules.core.duty;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Ruled;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where customers must be answered at a time. */
record Demand(Instant from, Instant until, Channel channel) {

    /** The demands of a period, without a hole. */
    static List<Demand> between(
            Instant from, Instant until, BusinessCalendar calendar, Function<LocalDate, DutyTerms> terms) {
        var demands = new ArrayList<Demand>();
        var zone = calendar.zone();
        for (var date = LocalDate.ofInstant(from, zone);
                date.atStartOfDay(zone).toInstant().isBefore(until);
                date = date.plusDays(1)) {
            for (var demand : ofDay(date, calendar, terms.apply(date))) {
                var begin = demand.from().isBefore(from) ? from : demand.from();
                var end = demand.until().isAfter(until) ? until : demand.until();
                if (end.isAfter(begin)) {
                    demands.add(new Demand(begin, end, demand.channel()));
                }
            }
        }
        return demands;
    }

    private static List<Demand> ofDay(LocalDate date, BusinessCalendar calendar, DutyTerms terms) {
        var cover = terms.cover();
        var begin = date.atStartOfDay(calendar.zone()).toInstant();
        var end = date.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        var opens = opens(cover, date, calendar.zone());
        var closes = closes(cover, date, calendar.zone());
        var otherwise = set(cover.otherwise(), "otherwiseAnsweredBy", date);
        return List.of(
                new Demand(begin, opens, otherwise),
                new Demand(opens, closes, set(cover.inHours(), "answeredBy", date)),
                new Demand(closes, end, otherwise));
    }

    /** When the service opens on a day. */
    static Instant opens(DutyTerms.Cover cover, LocalDate date, ZoneId zone) {
        return date.atTime(set(cover.opens(), "deskOpens", date)).atZone(zone).toInstant();
    }

    /** When it closes, which is later. */
    static Instant closes(DutyTerms.Cover cover, LocalDate date, ZoneId zone) {
        var opens = set(cover.opens(), "deskOpens", date);
        var closes = set(cover.closes(), "deskCloses", date);
        if (!closes.isAfter(opens)) {
            throw new InvalidInputException(List.of(Problem.of(
                    "desk-closes-before-it-opens",
                    "date",
                    date.toString(),
                    "opens",
                    opens.toString(),
                    "closes",
                    closes.toString())));
        }
        return date.atTime(closes).atZone(zone).toInstant();
    }

    static <T> T set(@Nullable Ruled<T> value, String subject, LocalDate date) {
        if (value == null) {
            throw new InvalidInputException(
                    List.of(Problem.of("nothing-says-who-answers", "subject", subject, "date", date.toString())));
        }
        return value.value();
    }
}
