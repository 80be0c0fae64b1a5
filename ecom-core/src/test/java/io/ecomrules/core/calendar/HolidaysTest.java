package io.ecomrules.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The official days that the library carries. */
class HolidaysTest {

    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Test
    void every_year_from_2007_is_there_and_none_after_the_last_paper() {
        assertThat(Stream.iterate(2007, year -> year + 1).limit(20)).allMatch(Holidays.china()::isPublished);
        assertThat(Holidays.china().isPublished(2006)).isFalse();
        assertThat(Holidays.china().isPublished(2027)).isFalse();
        assertThat(Holidays.china().edition()).isEqualTo("cn-2026");
    }

    @Test
    void weekends_that_are_worked_are_as_many_as_were_announced() {
        // Two of them in December 2006, by the paper of 2007.
        assertThat(makeUpDays(2006, 2026)).hasSize(132);
        assertThat(makeUpDays(2024, 2024)).hasSize(8);
        assertThat(makeUpDays(2025, 2025)).hasSize(5);
        assertThat(makeUpDays(2026, 2026)).hasSize(6);
    }

    @Test
    void days_off_that_the_paper_of_the_next_year_moved_into_december_are_there() {
        assertThat(Calendars.OFFICE.plan(LocalDate.of(2022, 12, 31)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(Calendars.OFFICE.plan(LocalDate.of(2018, 12, 31)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(Calendars.OFFICE.plan(LocalDate.of(2018, 12, 29)).kind()).isEqualTo(DayKind.MAKE_UP_DAY);
    }

    @Test
    void the_same_days_are_off_and_worked_as_in_the_shared_data() throws IOException {
        var file = Path.of(System.getProperty("ecom.shared", ""), "data", "cn-holidays", "days.csv");
        assumeTrue(
                Files.isRegularFile(file), "There is no " + file + ": give the shared data with -Decom.shared=FOLDER.");
        var lines = Files.readAllLines(file);

        assertThat(lines.subList(1, lines.size())).hasSize(142).allSatisfy(line -> {
            var cells = line.split(",", -1);
            var plan = Calendars.OFFICE.plan(LocalDate.parse(cells[0]));
            assertThat(plan.kind()).isEqualTo(cells[2].equals("OFF") ? DayKind.HOLIDAY : DayKind.MAKE_UP_DAY);
            assertThat(plan.reason()).isEqualTo(cells[1]);
        });
    }

    private static List<LocalDate> makeUpDays(int first, int last) {
        return LocalDate.of(first, 1, 1)
                .datesUntil(LocalDate.of(last + 1, 1, 1))
                .filter(date -> Calendars.OFFICE.plan(date).kind() == DayKind.MAKE_UP_DAY)
                .filter(date -> WEEKEND.contains(date.getDayOfWeek()))
                .toList();
    }
}
