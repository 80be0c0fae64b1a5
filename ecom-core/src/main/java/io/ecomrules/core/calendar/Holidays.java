package io.ecomrules.core.calendar;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One edition of an official calendar: days off and make-up days, and the years for which they are published. Immutable.
 *
 * <p>The last days of a December can still change with the paper of the year after; a new edition has them.
 */
public final class Holidays {

    private static final String HEAD = "date,kind,name";

    private final String edition;
    private final boolean hasEveryYear;
    private final Set<Integer> years;
    private final Map<LocalDate, Day> days;

    private Holidays(String edition, boolean hasEveryYear, Set<Integer> years, Map<LocalDate, Day> days) {
        this.edition = edition;
        this.hasEveryYear = hasEveryYear;
        this.years = years;
        this.days = days;
    }

    /** A day that does not follow its weekday. */
    record Day(boolean isOff, String name) {}

    /** Read once, when somebody asks for it. */
    private static final class China {
        private static final Holidays INSTANCE = load();

        private static Holidays load() {
            try (var stream = Objects.requireNonNull(Holidays.class.getResourceAsStream("holidays-cn.csv"))) {
                var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                var read = read("cn", text);
                return new Holidays("cn-" + ((TreeSet<Integer>) read.years).last(), false, read.years, read.days);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /**
     * Obtains the days off and make-up days of mainland China, as announced by the General Office of the State Council.
     *
     * @return every year from 2007 to the last one that was published when this library was built
     */
    public static Holidays china() {
        return China.INSTANCE;
    }

    /**
     * Obtains a calendar in which every day follows its weekday, for a house that keeps no holidays.
     *
     * @return a calendar that knows every year
     */
    public static Holidays none() {
        return new Holidays("none", true, Set.of(), Map.of());
    }

    /**
     * Reads a calendar of the host's own. The first line is {@code date,kind,name}; then a line {@code 2027,published,} and its source for each
     * year, and a line a day: {@code 2027-01-01,off,元旦} or {@code 2027-01-03,work,元旦}. Lines that begin with # are remarks.
     *
     * @param edition how deadlines name it
     * @param text the lines
     * @return the calendar
     * @throws InvalidInputException with {@code malformed-holiday} or {@code holiday-twice} for every line that cannot be read
     */
    public static Holidays read(String edition, String text) {
        var years = new TreeSet<Integer>();
        var days = new TreeMap<LocalDate, Day>();
        var problems = new ArrayList<Problem>();
        var lines = text.startsWith("\uFEFF") ? text.substring(1).split("\\R", -1) : text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            var line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#") || line.equals(HEAD)) {
                continue;
            }
            var problem = read(line.split(",", -1), years, days);
            if (problem != null) {
                problems.add(Problem.of(problem, "line", line).at(edition, i + 1, 0));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Holidays(edition, false, years, days);
    }

    private static @Nullable String read(String[] cells, Set<Integer> years, Map<LocalDate, Day> days) {
        try {
            if (cells.length == 3 && cells[1].strip().equals("published")) {
                return years.add(Integer.valueOf(cells[0].strip())) ? null : "holiday-twice";
            }
            if (cells.length != 3 || !List.of("off", "work").contains(cells[1].strip())) {
                return "malformed-holiday";
            }
            var day = new Day(cells[1].strip().equals("off"), cells[2].strip());
            return days.put(LocalDate.parse(cells[0].strip()), day) == null ? null : "holiday-twice";
        } catch (DateTimeException | NumberFormatException other) {
            return "malformed-holiday";
        }
    }

    /**
     * Names the edition, as deadlines do.
     *
     * @return for example {@code cn-2026}
     */
    public String edition() {
        return edition;
    }

    /**
     * Tells whether the days of a year are known.
     *
     * @param year the year
     * @return false if nothing was published for it
     */
    public boolean isPublished(int year) {
        return hasEveryYear || years.contains(year);
    }

    /**
     * Names the festival for which a day is off, be it the festival itself or a day next to it.
     *
     * @param date the day
     * @return the name, or empty if the day is not off by this calendar
     */
    public Optional<String> festival(LocalDate date) {
        return day(date).filter(Day::isOff).map(Day::name);
    }

    Optional<Day> day(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }
}
