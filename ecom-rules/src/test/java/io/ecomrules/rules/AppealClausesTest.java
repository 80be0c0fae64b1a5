package io.ecomrules.rules;

import static io.ecomrules.rules.service.Chats.FORBIDDEN;
import static io.ecomrules.rules.service.Chats.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.approval.Delegations;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.review.Appeal;
import io.ecomrules.core.review.AppealFlow.Command;
import io.ecomrules.core.review.AppealFlow.State;
import io.ecomrules.core.review.Disputed;
import io.ecomrules.core.review.ReviewDecision;
import io.ecomrules.core.review.Reviews;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Tally;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.rules.service.Chats;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How agents appeal against findings, who decides when, and what follows. */
class AppealClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final Instant TOLD = Chats.at(5, 9, 0);
    private static final BusinessCalendar CALENDAR = BusinessCalendar.in(ZONE)
            .workDays("09:00-17:30")
            .holidays(Holidays.china())
            .build();
    private static final House HOUSE = new House(
            new Employees(List.of(
                    person("A", Post.SERVICE_AGENT),
                    person("L", Post.SERVICE_GROUP_LEADER),
                    person("S", Post.SERVICE_SUPERVISOR),
                    person("M", Post.DEPARTMENT_MANAGER))),
            Delegations.NONE,
            ZONE,
            CALENDAR);
    private static final Disputed FINDING =
            new Disputed("f0", Item.FORBIDDEN_WORDS, null, EmployeeId.of("A"), TOLD, null);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @ParameterizedTest
    @CsvSource({"-1, ''", "0, ''", "1, appeal-too-late"})
    void an_agent_appeals_within_three_days_of_being_told(int second, String code) {
        var at = TOLD.plus(Duration.ofDays(3)).plusSeconds(second);

        assertThat(codes(ECOM.service().appeal("P-1", FINDING, HOUSE, by("A", at))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void only_the_agent_appeals_and_says_why() {
        assertThat(codes(ECOM.service().appeal("P-1", FINDING, HOUSE, Stamp.of(TOLD, "L"))))
                .containsExactly("appeal-not-by-agent", "appeal-without-reason");
    }

    @Test
    void a_leader_decides_first_and_somebody_else_the_second_time() {
        var raised = raised();
        assertThat(codes(take(raised, Command.UPHOLD, "M"))).containsExactly("not-a-decider-of-appeals");
        assertThat(codes(take(raised, Command.UPHOLD, "A")))
                .containsExactly("not-a-decider-of-appeals", "decides-own-appeal");
        var rejected = granted(take(raised, Command.REJECT, "S"));
        assertThat(rejected.review().orElseThrow().decision()).isEqualTo(ReviewDecision.CONFIRMED);
        var again = granted(take(rejected, Command.RAISE_AGAIN, "A"));
        assertThat(codes(take(again, Command.UPHOLD, "S"))).containsExactly("decided-on-it-before");
        assertThat(codes(take(again, Command.UPHOLD, "L"))).containsExactly("not-a-decider-of-appeals");
        var upheld = granted(take(again, Command.UPHOLD, "M"));
        assertThat(upheld.progress().state()).isEqualTo(State.UPHELD);
        assertThat(upheld.review().orElseThrow().decision()).isEqualTo(ReviewDecision.FALSE_HIT);
    }

    @Test
    void whoever_reviewed_a_finding_does_not_decide_on_it() {
        var reviewed = new Disputed("f0", Item.FORBIDDEN_WORDS, null, EmployeeId.of("A"), TOLD, "L");
        var raised = granted(ECOM.service().appeal("P-1", reviewed, HOUSE, by("A", TOLD)));

        assertThat(codes(take(raised, Command.REJECT, "L"))).containsExactly("decided-on-it-before");
    }

    @Test
    void what_is_accepted_or_taken_back_is_over() {
        var rejected = granted(take(raised(), Command.REJECT, "L"));
        assertThat(granted(take(rejected, Command.ACCEPT, "A")).progress().isFinished())
                .isTrue();
        var withdrawn = granted(take(raised(), Command.WITHDRAW, "A"));
        assertThat(withdrawn.progress().isFinished()).isTrue();
        assertThat(withdrawn.review()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, PASS", "0, PASS", "1, FAIL"})
    void an_appeal_is_answered_within_two_days(int second, Status status) {
        var at = TOLD.plus(Duration.ofDays(2)).plusSeconds(second);
        var appeal = granted(raised().take(Command.REJECT, 1, HOUSE, by("L", at)));
        var report = ECOM.care().judge(appeal.answers(), CALENDAR, at);

        assertThat(report.verdicts()).extracting(verdict -> verdict.status()).containsExactly(status);
        assertThat(report.findings())
                .extracting(Finding::code)
                .isEqualTo(status == Status.FAIL ? List.of("appeal-answered-late") : List.of());
    }

    @Test
    void an_appeal_that_nobody_answers_is_told_and_the_finding_stands() {
        var report = ECOM.care().judge(raised().answers(), CALENDAR, TOLD.plus(Duration.ofDays(4)));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("appeal-not-answered");
            assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(finding)).contains("申诉 P-1 的“答复申诉”");
        });
        assertThat(raised().review()).isEmpty();
    }

    @Test
    void SVC_12_an_upheld_appeal_takes_the_sixth_phrase_back() {
        var months = ECOM.service().month(ZONE, Reviews.NONE);
        var chats = IntStream.range(0, 6)
                .mapToObj(i -> Chats.of("f" + i, 1 + i).saying("您好", FORBIDDEN).build())
                .toList();
        chats.forEach(months::add);
        assertThat(months.agents().get(0).verdict(Tally.FORBIDDEN_PHRASES).status())
                .isEqualTo(Status.FAIL);

        var upheld = granted(take(raised(), Command.UPHOLD, "L"));
        assertThat(months.review(upheld.review().orElseThrow(), chats.get(0))).isEmpty();

        assertThat(months.agents().get(0).verdict(Tally.FORBIDDEN_PHRASES).status())
                .isEqualTo(Status.PASS);
    }

    @Test
    void a_pack_without_a_second_stage_has_the_last_word_at_the_first() {
        var rules = PackOnDisk.builtIn("service-month.drl");
        var pack = PackOnDisk.overBuiltIn(folder)
                .with("service-month.drl", rules.substring(0, rules.indexOf("// 不要第二次申诉的")))
                .with(
                        "examples/service-month.csv",
                        PackOnDisk.builtIn("examples/service-month.csv").replaceAll("(?m)^申诉·再次.*\\R", ""));
        try (var edited = pack.open()) {
            var raised = granted(edited.service().appeal("P-1", FINDING, HOUSE, by("A", TOLD)));
            var rejected = granted(take(raised, Command.REJECT, "L"));
            assertThat(codes(take(rejected, Command.RAISE_AGAIN, "A"))).containsExactly("appeal-stage-not-in-force");
        }
    }

    private static Appeal raised() {
        return granted(ECOM.service().appeal("P-1", FINDING, HOUSE, by("A", TOLD)));
    }

    private static Answer<Appeal> take(Appeal appeal, Command command, String who) {
        return appeal.take(command, appeal.progress().version(), HOUSE, by(who, TOLD.plusSeconds(60)));
    }

    private static Stamp by(String who, Instant at) {
        return Stamp.of(at, who).withNote("这句是在复述客户的话");
    }

    private static Appeal granted(Answer<Appeal> answer) {
        assertThat(answer.reasons()).isEmpty();
        return ((Answer.Granted<Appeal>) answer).value();
    }

    private static List<String> codes(Answer<Appeal> answer) {
        return answer.reasons().stream().map(Problem::code).toList();
    }

    private static Employee person(String id, Post post) {
        return new Employee(EmployeeId.of(id), List.of(new Appointment(post, LocalDate.of(2020, 1, 1), null)));
    }
}
