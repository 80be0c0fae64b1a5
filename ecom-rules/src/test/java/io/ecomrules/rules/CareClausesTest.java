package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.care.CareReport;
import io.ecomrules.core.care.CareTask;
import io.ecomrules.core.care.CareVerdict;
import io.ecomrules.core.care.Complaint;
import io.ecomrules.core.care.ComplaintFlow;
import io.ecomrules.core.care.Noted;
import io.ecomrules.core.care.Ticket;
import io.ecomrules.core.care.TicketFlow;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.finding.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether customers were cared for in time, clause by clause. */
class CareClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant LONG_AFTER = START.plus(Duration.ofDays(60));
    private static final BusinessCalendar CALENDAR = BusinessCalendar.in(ZONE)
            .workDays("09:00-17:30")
            .holidays(Holidays.china())
            .build();

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void SVC_14_ten_steps_in_time_are_in_order() {
        var report = judge(complaint(Map.of()), LONG_AFTER);

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdicts())
                .extracting(CareVerdict::status)
                .hasSize(10)
                .containsOnly(Status.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "RESPOND, 5m",
        "RECEIVE, 5m",
        "OFFER_HELP, 5m",
        "GUIDE, 30m",
        "LISTEN, 30m",
        "ACKNOWLEDGE, 30m",
        "APPEASE, 2h",
        "APOLOGISE, 2h",
        "PROPOSE_REMEDY, 24h",
        "FOLLOW_UP, 72h"
    })
    void SVC_14_each_step_is_late_only_after_its_limit(ComplaintFlow.Command step, String limit) {
        var within = Duration.parse("PT" + limit.toUpperCase(Locale.ROOT));
        for (long second = -1; second <= 1; second++) {
            // Steps behind it are taken with it or in their own time, so that only this one can be late.
            var at = within.plusSeconds(second);
            var report = judge(complaint(Map.of(step, at)), LONG_AFTER);
            var verdict = verdict(report, step.obligation().orElseThrow());
            assertThat(verdict.status()).as("%s at %s", step, at).isEqualTo(second > 0 ? Status.FAIL : Status.PASS);
            assertThat(verdict.dueAt()).isEqualTo(START.plus(within));
            assertThat(about(report, step)).hasSize(second > 0 ? 1 : 0).allSatisfy(finding -> {
                assertThat(finding.code()).isEqualTo("complaint-step-late");
                assertThat(finding.clause()).hasToString("SVC-14");
                assertThat(Said.evidence(finding, "at")).isNotEqualTo("—");
            });
        }
    }

    @Test
    void SVC_14_a_step_that_was_left_out_is_missed_even_before_it_is_due() {
        var notes = new ArrayList<>(complaint(Map.of()).notes());
        notes.removeIf(note -> note.step() == ComplaintFlow.Command.APOLOGISE);
        var report = judge(new Complaint("C-1", notes), START.plusSeconds(60));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("complaint-step-missed");
            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(text(finding))
                    .isEqualTo("投诉 C-1 没有“诚恳道歉”：2026-03-02T10:00:00+08:00 提出，最迟 2026-03-02T12:00:00+08:00，"
                            + "实际：—。十步一步也不能省，请补上。");
        });
    }

    @Test
    void SVC_14_a_step_before_one_that_goes_before_it_is_out_of_order() {
        var report = judge(complaint(Map.of(ComplaintFlow.Command.LISTEN, Duration.ofMinutes(20))), LONG_AFTER);

        assertThat(report.findings())
                .extracting(finding -> finding.code() + " " + Said.evidence(finding, "obligation"))
                .startsWith("complaint-step-out-of-order acknowledge-feelings");
        assertThat(verdict(report, Obligation.ACKNOWLEDGE_FEELINGS).status()).isEqualTo(Status.FAIL);
        assertThat(Said.evidence(report.findings().get(0), "before")).isEqualTo("listen-to-customer");
    }

    @Test
    void SVC_14_what_is_not_due_yet_is_open_and_what_is_due_is_missed() {
        var raised = new Complaint("C-1", List.of(new Noted<>(ComplaintFlow.Command.RAISE, START)));

        assertThat(judge(raised, START.plusSeconds(300)).findings()).isEmpty();
        assertThat(judge(raised, START.plusSeconds(300)).verdicts())
                .extracting(CareVerdict::status)
                .containsOnly(Status.UNKNOWN);
        assertThat(codes(judge(raised, START.plusSeconds(301))))
                .containsExactly("complaint-step-missed", "complaint-step-missed", "complaint-step-missed");
    }

    @Test
    void SVC_14_times_that_are_not_known_blame_nobody() {
        var untimed = new ArrayList<Noted<ComplaintFlow.Command>>();
        untimed.add(new Noted<>(ComplaintFlow.Command.RAISE, START));
        ComplaintFlow.steps().forEach(step -> untimed.add(new Noted<>(step, null)));
        var report = judge(new Complaint("C-1", untimed), LONG_AFTER);

        assertThat(report.verdicts()).extracting(CareVerdict::status).containsOnly(Status.UNKNOWN);
        assertThat(report.findings())
                .extracting(Finding::code, Finding::severity)
                .containsOnly(tuple("care-time-unknown", Severity.INFO));
    }

    @Test
    void SVC_14_what_was_not_due_when_the_customer_took_it_back_is_not_asked_for() {
        var notes = List.of(
                new Noted<>(ComplaintFlow.Command.RAISE, START),
                new Noted<>(ComplaintFlow.Command.RESPOND, START.plusSeconds(60)),
                new Noted<>(ComplaintFlow.Command.WITHDRAW, START.plusSeconds(301)));
        var report = judge(new Complaint("C-1", notes), LONG_AFTER);

        assertThat(report.verdicts())
                .extracting(CareVerdict::status)
                .containsExactly(
                        Status.PASS,
                        Status.FAIL,
                        Status.FAIL,
                        Status.NOT_APPLICABLE,
                        Status.NOT_APPLICABLE,
                        Status.NOT_APPLICABLE,
                        Status.NOT_APPLICABLE,
                        Status.NOT_APPLICABLE,
                        Status.NOT_APPLICABLE,
                        Status.NOT_APPLICABLE);
    }

    @Test
    void SVC_14_an_edited_rule_gives_another_limit_and_another_severity() {
        PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(
                        "deadline-complaint.drl",
                        "Obligation.PROPOSE_REMEDY )\nthen\n    outcome.within( \"24 hours\" )",
                        "Obligation.PROPOSE_REMEDY )\nthen\n    outcome.within( \"1 hour\" )")
                .with(
                        "care-lapses.csv",
                        PackOnDisk.builtIn("care-lapses.csv").replace("投诉处理超时,报告,,违规", "投诉处理超时,报告,,警告"));

        try (var ecom = Ecom.open(folder)) {
            var late = complaint(Map.of(
                    ComplaintFlow.Command.PROPOSE_REMEDY, Duration.ofMinutes(61),
                    ComplaintFlow.Command.FOLLOW_UP, Duration.ofMinutes(62)));
            assertThat(ECOM.care().judge(late, CALENDAR, LONG_AFTER).findings()).isEmpty();
            assertThat(ecom.care().judge(late, CALENDAR, LONG_AFTER).findings())
                    .singleElement()
                    .extracting(Finding::severity)
                    .isEqualTo(Severity.WARNING);
        }
    }

    @Test
    void SVC_15_a_ticket_that_goes_its_way_in_time_is_in_order() {
        var report = judge(ticket("RECORD 0", "HAND_OVER 2", "FOLLOW_UP 26", "FEED_BACK 50", "SURVEY 60", "CLOSE 61"));

        assertThat(report.findings()).isEmpty();
        assertThat(verdict(report, Obligation.FEED_BACK_TICKET).status()).isEqualTo(Status.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "7199, PASS",
        "7200, PASS",
        "7201, FAIL",
    })
    void SVC_15_a_ticket_is_handed_over_within_two_hours(long seconds, Status status) {
        var notes = List.of(
                new Noted<>(TicketFlow.Command.RECORD, START),
                new Noted<>(TicketFlow.Command.HAND_OVER, START.plusSeconds(seconds)));
        var report = judge(new Ticket("T-1", notes, false), START.plusSeconds(seconds));

        assertThat(verdict(report, Obligation.HAND_OVER_TICKET).status()).isEqualTo(status);
        assertThat(codes(report)).isEqualTo(status == Status.FAIL ? List.of("ticket-step-late") : List.of());
    }

    @Test
    void SVC_15_waiting_for_the_customer_does_not_count() {
        // 72 hours of its own: 10 before the question, 62 after the answer.
        var waiting = List.of("RECORD 0", "HAND_OVER 1", "WAIT 10", "RESUME 110", "FOLLOW_UP 130", "FOLLOW_UP 150");
        var inTime = judge(with(waiting, "FEED_BACK 172", "SURVEY 174"));
        var late = judge(with(waiting, "FEED_BACK 173", "SURVEY 174"));

        assertThat(verdict(inTime, Obligation.FEED_BACK_TICKET).status()).isEqualTo(Status.PASS);
        assertThat(inTime.findings()).isEmpty();
        assertThat(verdict(late, Obligation.FEED_BACK_TICKET).status()).isEqualTo(Status.FAIL);
        assertThat(codes(late)).containsExactly("ticket-step-late");
    }

    @Test
    void SVC_15_a_ticket_is_followed_up_every_day() {
        var report = judge(ticket("RECORD 0", "HAND_OVER 1", "FOLLOW_UP 25", "FEED_BACK 50"));

        assertThat(report.findings())
                .filteredOn(finding -> Said.evidence(finding, "obligation").equals("follow-up-ticket"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.clause()).hasToString("SVC-15");
                    assertThat(text(finding))
                            .isEqualTo("工单 T-1 的“工单跟进”晚了：2026-03-03T11:00:00+08:00 起算，"
                                    + "最迟 2026-03-04T11:00:00+08:00，实际：2026-03-04T12:00:00+08:00。");
                });
    }

    @Test
    void SVC_15_steps_that_were_left_out_are_missed() {
        var report = judge(ticket("RECORD 0", "CLOSE 1"));

        assertThat(report.findings())
                .extracting(finding -> finding.code() + " " + Said.evidence(finding, "obligation"))
                .containsExactly(
                        "ticket-step-missed hand-over-ticket",
                        "ticket-step-missed follow-up-ticket",
                        "ticket-step-missed feed-back-ticket",
                        "ticket-step-missed survey-satisfaction");
    }

    @Test
    void SVC_15_the_time_of_a_ticket_that_was_opened_again_goes_on() {
        var again = List.of("RECORD 0", "HAND_OVER 1", "FOLLOW_UP 20", "FEED_BACK 40", "SURVEY 41", "CLOSE 42");
        var inTime = with(again, "REOPEN 100", "HAND_OVER 101", "FOLLOW_UP 110", "FEED_BACK 132", "SURVEY 133");
        var late = with(again, "REOPEN 100", "HAND_OVER 101", "FOLLOW_UP 110", "FEED_BACK 133", "SURVEY 134");

        assertThat(judge(inTime).findings()).isEmpty();
        assertThat(codes(judge(late))).containsExactly("ticket-step-late");
    }

    @Test
    void SVC_15_the_customer_is_asked_for_satisfaction_within_a_week() {
        var steps = List.of("RECORD 0", "HAND_OVER 1", "FOLLOW_UP 2", "FEED_BACK 3");
        assertThat(judge(with(steps, "SURVEY 171")).findings()).isEmpty();
        assertThat(codes(judge(with(steps, "SURVEY 172")))).containsExactly("ticket-step-late");
        assertThat(codes(judge(ticket(steps.toArray(String[]::new))))).containsExactly("ticket-step-missed");
    }

    @Test
    void SVC_15_times_that_are_not_known_blame_nobody() {
        var notes = List.of(
                new Noted<>(TicketFlow.Command.RECORD, null),
                new Noted<>(TicketFlow.Command.HAND_OVER, START),
                new Noted<>(TicketFlow.Command.FOLLOW_UP, null),
                new Noted<>(TicketFlow.Command.FEED_BACK, START.plusSeconds(60)),
                new Noted<>(TicketFlow.Command.SURVEY, null));
        var report = judge(new Ticket("T-1", notes, true), LONG_AFTER);

        assertThat(report.verdicts()).extracting(CareVerdict::status).containsOnly(Status.UNKNOWN);
        assertThat(codes(report)).containsOnly("care-time-unknown");
    }

    @Test
    void SVC_15_times_that_run_backwards_blame_nobody() {
        var report = judge(ticket("RECORD 10", "HAND_OVER 9", "FOLLOW_UP 11", "FEED_BACK 8", "SURVEY 12"));

        assertThat(report.findings())
                .filteredOn(finding -> !Said.evidence(finding, "obligation").equals("survey-satisfaction"))
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("care-time-unknown"))
                .isNotEmpty();
    }

    @Test
    void SVC_19_what_is_out_of_the_ordinary_is_reported_at_once() {
        var notes = List.of(
                new Noted<>(TicketFlow.Command.RECORD, START),
                new Noted<>(TicketFlow.Command.REPORT, START.plusSeconds(601)));
        var late = judge(new Ticket("T-1", notes, true), START.plusSeconds(601));

        assertThat(codes(late)).containsExactly("prompt-step-late");
        assertThat(late.findings().get(0).clause()).hasToString("SVC-19");
        assertThat(codes(judge(new Ticket("T-1", notes.subList(0, 1), true), START.plusSeconds(600))))
                .isEmpty();
        assertThat(codes(judge(new Ticket("T-1", notes.subList(0, 1), true), START.plusSeconds(601))))
                .containsExactly("prompt-step-missed");
        assertThat(codes(judge(new Ticket("T-1", notes.subList(0, 1), false), START.plusSeconds(601))))
                .isEmpty();
        assertThat(codes(judge(new Ticket("T-1", notes.subList(0, 1), null), START.plusSeconds(601))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWER_AFTER_PAYMENT, 60, prompt-step, SVC-19",
        "ASK_FOR_HELP, 1800, prompt-step, SVC-19",
        "REPORT_EXTRAORDINARY, 600, prompt-step, SVC-19",
        "VISIT_CUSTOMER, 604800, follow-up, SVC-18",
        "OPEN_CUSTOMER_FILE, 86400, follow-up, SVC-18",
        "ARCHIVE_DAY, 86400, follow-up, SVC-18",
        "REPORT_FEEDBACK, 432000, follow-up, SVC-18",
        "FINISH_WORK_OF_DAY, 86400, follow-up, SVC-18"
    })
    void SVC_18_and_SVC_19_are_kept_up_to_the_limit_and_not_a_second_longer(
            Obligation obligation, long limit, String lapse, String clause) {
        var open = CareTask.open("X-1", obligation, START);

        assertThat(statuses(open.done(START.plusSeconds(limit)), LONG_AFTER)).containsExactly(Status.PASS);
        assertThat(statuses(open, START.plusSeconds(limit))).containsExactly(Status.UNKNOWN);
        var late = judge(List.of(open.done(START.plusSeconds(limit + 1))), LONG_AFTER);
        var missed = judge(List.of(open), START.plusSeconds(limit + 1));
        assertThat(codes(late)).containsExactly(lapse + "-late");
        assertThat(codes(missed)).containsExactly(lapse + "-missed");
        assertThat(missed.findings().get(0).clause()).hasToString(clause);
    }

    @Test
    void SVC_18_the_report_on_a_month_is_made_in_the_first_five_days_of_the_next() {
        var march = CareTask.ofMonth(Obligation.REPORT_FEEDBACK, YearMonth.of(2026, 3), ZONE);
        var lastSecond =
                LocalDate.of(2026, 4, 5).atTime(23, 59, 59).atZone(ZONE).toInstant();

        assertThat(statuses(march.done(lastSecond), LONG_AFTER)).containsExactly(Status.PASS);
        assertThat(statuses(march.done(lastSecond.plusSeconds(2)), LONG_AFTER)).containsExactly(Status.FAIL);
    }

    @Test
    void SVC_18_what_was_done_nobody_knows_when_was_in_time_as_long_as_there_is_time() {
        var visited = CareTask.open("X-1", Obligation.VISIT_CUSTOMER, START).done(null);

        assertThat(statuses(visited, START.plus(Duration.ofDays(7)))).containsExactly(Status.PASS);
        assertThat(codes(judge(List.of(visited), START.plus(Duration.ofDays(8)))))
                .containsExactly("care-time-unknown");
        assertThat(codes(judge(List.of(CareTask.open("X-2", Obligation.VISIT_CUSTOMER, null)), LONG_AFTER)))
                .containsExactly("care-time-unknown");
        assertThat(codes(judge(List.of(visited.done(START.minusSeconds(1))), LONG_AFTER)))
                .containsExactly("care-time-unknown");
    }

    @Test
    void SVC_18_before_the_pack_takes_effect_nothing_is_judged_and_that_is_said_once() {
        var then = Instant.parse("2009-06-01T00:00:00Z");
        var tasks = List.of(
                CareTask.open("X-1", Obligation.VISIT_CUSTOMER, then),
                CareTask.open("X-2", Obligation.VISIT_CUSTOMER, then));

        assertThat(judge(tasks, then.plus(Duration.ofDays(30))).verdicts())
                .extracting(CareVerdict::status)
                .containsOnly(Status.UNKNOWN);
        assertThat(codes(judge(tasks, then.plus(Duration.ofDays(30))))).containsExactly("no-rule-in-force");
    }

    private static List<Status> statuses(CareTask task, Instant now) {
        return judge(List.of(task), now).verdicts().stream()
                .map(CareVerdict::status)
                .toList();
    }

    /** All ten steps within four minutes, but those at times of their own; later ones never before earlier ones unless asked for. */
    private static Complaint complaint(Map<ComplaintFlow.Command, Duration> times) {
        var own = new EnumMap<ComplaintFlow.Command, Duration>(ComplaintFlow.Command.class);
        own.putAll(times);
        var notes = new ArrayList<Noted<ComplaintFlow.Command>>();
        notes.add(new Noted<>(ComplaintFlow.Command.RAISE, START));
        for (var step : ComplaintFlow.steps()) {
            notes.add(new Noted<>(step, START.plus(own.getOrDefault(step, Duration.ofMinutes(4)))));
        }
        return new Complaint("C-1", notes);
    }

    private static Ticket with(List<String> steps, String... more) {
        var all = new ArrayList<>(steps);
        all.addAll(List.of(more));
        return ticket(all.toArray(String[]::new));
    }

    /** Steps with the hour at which they were taken. */
    private static Ticket ticket(String... steps) {
        var notes = new ArrayList<Noted<TicketFlow.Command>>();
        for (var step : steps) {
            var parts = step.split(" ", 2);
            var at = START.plus(Duration.ofHours(Long.parseLong(parts[1])));
            notes.add(new Noted<>(TicketFlow.Command.valueOf(parts[0]), at));
        }
        return new Ticket("T-1", notes, false);
    }

    private static CareReport judge(Complaint complaint, Instant now) {
        return ECOM.care().judge(complaint, CALENDAR, now);
    }

    private static CareReport judge(Ticket ticket) {
        return judge(ticket, LONG_AFTER);
    }

    private static CareReport judge(Ticket ticket, Instant now) {
        return ECOM.care().judge(ticket, CALENDAR, now);
    }

    private static CareReport judge(List<CareTask> tasks, Instant now) {
        return ECOM.care().judge(tasks, CALENDAR, now);
    }

    private static CareVerdict verdict(CareReport report, Obligation obligation) {
        return report.verdicts().stream()
                .filter(verdict -> verdict.obligation() == obligation)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> about(CareReport report, ComplaintFlow.Command step) {
        var code = step.obligation().orElseThrow().code();
        return report.findings().stream()
                .filter(finding -> Said.evidence(finding, "obligation").equals(code))
                .toList();
    }

    private static List<String> codes(CareReport report) {
        return report.findings().stream().map(Finding::code).toList();
    }

    private static String text(Finding finding) {
        return Objects.requireNonNull(Messages.in(Locale.SIMPLIFIED_CHINESE).text(finding));
    }
}
