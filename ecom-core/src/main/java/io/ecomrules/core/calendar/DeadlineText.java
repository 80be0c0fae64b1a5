package io.ecomrules.core.calendar;

import io.ecomrules.core.finding.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Explains a deadline in words. */
final class DeadlineText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ZoneId zone;
    private final Locale locale;
    private final Messages words;

    private DeadlineText(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.locale = locale;
        this.words = Messages.in(locale);
    }

    static List<String> lines(Deadline.Due due, Locale locale) {
        var text = new DeadlineText(due.zone(), locale);
        var lines = new ArrayList<String>();
        lines.add(text.say(
                "start",
                Map.of("at", text.moment(due.start()), "span", due.span().text(locale))));
        for (int i = 0; i < due.shares().size(); i++) {
            int last = lastLike(due.shares(), i);
            lines.add(text.line(due.shares().get(i), due.shares().get(last), due.span()));
            i = last;
        }
        lines.add(text.say("due", Map.of("at", text.moment(due.at()), "edition", due.edition())));
        return List.copyOf(lines);
    }

    /** Days in a row that count nothing for the same reason are told together. */
    private static int lastLike(List<Share> shares, int first) {
        int last = first;
        while (last + 1 < shares.size()
                && shares.get(first).counted().isZero()
                && shares.get(last + 1).counted().isZero()
                && isLike(shares.get(first).day(), shares.get(last + 1).day())) {
            last++;
        }
        return last;
    }

    private static boolean isLike(DayPlan one, DayPlan other) {
        return one.kind() == other.kind() && one.reason().equals(other.reason());
    }

    private String line(Share first, Share last, Span span) {
        var day = first.day();
        var values = Map.of(
                "date", day.date().toString(),
                "lastDate", last.day().date().toString(),
                "kind", day.kind().title(locale),
                "reason", day.reason().isEmpty() ? "" : say("reason", Map.of("reason", day.reason())),
                "from", CLOCK.format(first.from().atZone(zone)),
                "until", clock(first),
                "time", time(first.counted()));
        if (first.counted().isZero()) {
            return say(first.equals(last) ? "skipped-day" : "skipped-days", values);
        }
        return say(span instanceof WorkDays ? "work-day" : "worked", values);
    }

    private String clock(Share share) {
        var until = share.until().atZone(zone);
        return until.toLocalDate().isAfter(share.day().date()) ? "24:00" : CLOCK.format(until);
    }

    private String time(Duration counted) {
        long seconds = Math.max(1, counted.toSeconds());
        return new WallTime(Duration.ofSeconds(seconds)).text(locale);
    }

    private String moment(Instant at) {
        var local = at.atZone(zone);
        return (local.getSecond() == 0 ? MINUTE : SECOND).format(local);
    }

    private String say(String key, Map<String, String> values) {
        return words.text("deadline." + key, values);
    }
}
