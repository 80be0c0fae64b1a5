package io.ecomrules.rules;

import static io.ecomrules.rules.service.Chats.FORBIDDEN;
import static io.ecomrules.rules.service.Chats.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Assessment;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.review.AgentMonth;
import io.ecomrules.core.review.Reviews;
import io.ecomrules.core.review.ServiceMonths;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Tally;
import io.ecomrules.core.service.Turn;
import io.ecomrules.rules.service.Chats;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted of a month of conversations, clause by clause. */
class ServiceMonthClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @ParameterizedTest
    @CsvSource({"29, PASS", "30, PASS", "31, FAIL"})
    void SVC_10_a_first_answer_is_slow_after_thirty_seconds_and_one_is_too_many(int seconds, Status status) {
        var month = month(Chats.of("1", 2), Chats.of("2", 2).answeredAfter(seconds));

        assertThat(month.verdict(Tally.SLOW_FIRST_RESPONSES).status()).isEqualTo(status);
        assertThat(codes(month)).isEqualTo(status == Status.FAIL ? List.of("slow-first-responses") : List.of());
    }

    @Test
    void SVC_10_times_that_are_not_known_are_not_slow_and_not_in_time() {
        var unknown = Chats.of("1", 2).build();
        var turns = new ArrayList<>(unknown.turns());
        turns.set(0, Turn.of(Speaker.CUSTOMER, "在吗"));
        var month = month(ECOM, List.of(with(unknown, turns)));

        assertThat(month.verdict(Tally.SLOW_FIRST_RESPONSES).status()).isEqualTo(Status.UNKNOWN);
        assertThat(month.verdict(Tally.SLOW_FIRST_RESPONSES).unsure()).isOne();
        assertThat(month.metrics()).doesNotContainKeys(Metric.FIRST_RESPONSE, Metric.ANSWERED_IN_TIME);
    }

    @ParameterizedTest
    @CsvSource({"4, PASS", "5, PASS", "6, FAIL"})
    void SVC_11_the_sixth_customer_left_unanswered_on_a_day_is_a_finding(int customers, Status status) {
        var chats = new ArrayList<Chats>();
        for (int i = 0; i < customers; i++) {
            chats.add(Chats.of("u" + i, 2).answeredAfter(-1));
        }
        // The next day has its own five.
        chats.add(Chats.of("other", 3).answeredAfter(-1));
        var month = month(chats.toArray(Chats[]::new));
        var verdict = month.verdict(Tally.UNANSWERED_CUSTOMERS);

        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.count()).isEqualTo(customers);
        assertThat(verdict.day()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(findings(month, "unanswered-customers"))
                .hasSize(status == Status.FAIL ? 1 : 0)
                .allSatisfy(each -> {
                    assertThat(each.severity()).isEqualTo(Severity.VIOLATION);
                    assertThat(each.rule()).isEqualTo("未回复客户");
                    assertThat(Said.evidence(each, "days")).isEqualTo("2026-03-02 6");
                });
    }

    @Test
    void SVC_11_a_customer_counts_once_a_day_and_one_without_a_name_each_time() {
        var month = month(
                Chats.of("1", 2).customer("c").answeredAfter(-1),
                Chats.of("2", 2).customer("c").answeredAfter(-1),
                Chats.of("3", 2).customer(null).answeredAfter(-1),
                Chats.of("4", 2).customer(null).answeredAfter(-1),
                Chats.of("5", 3).customer("c").answeredAfter(-1));

        assertThat(month.verdict(Tally.UNANSWERED_CUSTOMERS).count()).isEqualTo(3);
    }

    @Test
    void SVC_11_who_still_waits_may_yet_be_answered() {
        var chats = new ArrayList<Chats>();
        for (int i = 0; i < 6; i++) {
            chats.add(Chats.of("u" + i, 2).answeredAfter(-1).open());
        }
        var month = month(chats.toArray(Chats[]::new));

        assertThat(month.verdict(Tally.UNANSWERED_CUSTOMERS).status()).isEqualTo(Status.UNKNOWN);
        assertThat(month.open()).isEqualTo(6);
        assertThat(findings(month, "unanswered-customers")).isEmpty();
    }

    @Test
    void SVC_11_an_edited_rule_chooses_the_other_reading_of_customers_served_at_once() {
        var written = """
                when
                    Counted( tally == Tally.UNANSWERED_CUSTOMERS )
                then
                    outcome.perDayAtMost( 5 );
                """;
        var pack = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("service-both.drl", written, written.replace("UNANSWERED_CUSTOMERS", "SERVED_AT_ONCE"))
                .with(
                        "examples/service-both.csv",
                        PackOnDisk.builtIn("examples/service-both.csv")
                                .replace("未回复客户,,未回复的客户,适用", "未回复客户,,同时接待的客户,适用"));
        try (var edited = pack.open()) {
            var five = atOnce(5);
            assertThat(month(edited, five).verdict(Tally.SERVED_AT_ONCE).status())
                    .isEqualTo(Status.PASS);
            var six = month(edited, atOnce(6));
            assertThat(six.verdict(Tally.SERVED_AT_ONCE).status()).isEqualTo(Status.FAIL);
            assertThat(six.verdict(Tally.SERVED_AT_ONCE).count()).isEqualTo(6);
            assertThat(findings(six, "served-at-once")).hasSize(1);
            assertThat(six.verdict(Tally.UNANSWERED_CUSTOMERS).status()).isEqualTo(Status.NOT_APPLICABLE);
        }
        // Without that edit it is counted, and nothing is asked of it.
        var month = month(ECOM, atOnce(6));
        assertThat(month.verdict(Tally.SERVED_AT_ONCE).count()).isEqualTo(6);
        assertThat(month.verdict(Tally.SERVED_AT_ONCE).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(codes(month)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, PASS", "5, PASS", "6, FAIL"})
    void SVC_12_the_sixth_forbidden_phrase_of_a_month_is_a_finding(int phrases, Status status) {
        var chats = new ArrayList<Chats>();
        for (int i = 0; i < phrases; i++) {
            chats.add(Chats.of("f" + i, 1 + i).saying("您好", FORBIDDEN));
        }
        var month = month(chats.toArray(Chats[]::new));

        assertThat(month.verdict(Tally.FORBIDDEN_PHRASES).count()).isEqualTo(phrases);
        assertThat(month.verdict(Tally.FORBIDDEN_PHRASES).status()).isEqualTo(status);
        assertThat(month.metrics()).containsEntry(Metric.FORBIDDEN_PHRASES, Exact.of(phrases));
        assertThat(findings(month, "forbidden-phrases"))
                .hasSize(status == Status.FAIL ? 1 : 0)
                .allSatisfy(each -> {
                    assertThat(each.clause()).hasToString("SVC-12");
                    assertThat(each.severity()).isEqualTo(Severity.VIOLATION);
                    assertThat(((Evidence.Table) each.evidence().get("days")).rows())
                            .hasSize(6);
                    assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(each))
                            .contains("A 2026-03 忌语 6 处，上限 5");
                });
    }

    @Test
    void SVC_12_six_phrases_in_one_chat_count_as_six_and_a_month_begins_anew() {
        var six = Chats.of("f", 31).saying(FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN);
        var april =
                Chats.of("g", 31).asked(Chats.at(31, 23, 59).plusSeconds(60)).saying(FORBIDDEN);
        var months = months(ECOM, List.of(six.build(), april.build())).agents();

        assertThat(months).extracting(AgentMonth::month).containsExactly(MARCH, MARCH.plusMonths(1));
        assertThat(months.get(0).verdict(Tally.FORBIDDEN_PHRASES).count()).isEqualTo(6);
        assertThat(months.get(1).verdict(Tally.FORBIDDEN_PHRASES).count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1.9, 1", "2, 1", "2.1, 0"})
    void SVC_13_a_bad_review_after_forbidden_words_is_counted(String rating, int count) {
        var month = month(
                Chats.of("1", 2).saying(FORBIDDEN).rated(rating),
                // Bad, but nothing was said: not for attitude.
                Chats.of("2", 2).rated("1"));

        assertThat(month.verdict(Tally.BAD_REVIEWS).count()).isEqualTo(count);
        assertThat(month.verdict(Tally.BAD_REVIEWS).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(month.metrics()).containsEntry(Metric.BAD_REVIEWS, Exact.of(count));
        assertThat(findings(month, "bad-reviews"))
                .hasSize(count)
                .allSatisfy(each -> assertThat(each.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void SVC_13_without_any_rating_nobody_has_counted() {
        assertThat(month(Chats.of("1", 2).saying(FORBIDDEN)).metrics()).doesNotContainKey(Metric.BAD_REVIEWS);
    }

    @Test
    void MET_S_first_responses_have_a_mean_and_a_share_in_time() {
        var month = month(
                Chats.of("1", 2).answeredAfter(10),
                Chats.of("2", 2).answeredAfter(30),
                Chats.of("3", 2).answeredAfter(60),
                // Never answered: not in time, and no time to take the mean of.
                Chats.of("4", 2).answeredAfter(-1));

        assertThat(month.metrics())
                .containsEntry(Metric.FIRST_RESPONSE, Exact.parse("100/3"))
                .containsEntry(Metric.ANSWERED_IN_TIME, Exact.parse("1/2"));
        assertThat(month.figures().get(Metric.FIRST_RESPONSE)).isEqualTo(Exact.parse("100/3"));
    }

    @Test
    void each_clause_is_counted_by_how_it_stands() {
        var month = month(
                Chats.of("1", 2), Chats.of("2", 2).saying("在"), Chats.of("3", 2).answeredAfter(-1));
        var opening = month.clause(Item.OPENING);

        assertThat(List.of(opening.pass(), opening.fail(), opening.notApplicable(), opening.unknown()))
                .containsExactly(1L, 1L, 1L, 0L);
        assertThat(month.clause(Item.FEEDBACK).unknown()
                        + month.clause(Item.FEEDBACK).notApplicable())
                .isEqualTo(3);
        assertThat(month.score()).isNotNull();
    }

    @Test
    void a_conversation_without_any_time_belongs_to_no_month_and_is_told() {
        var months = ECOM.service().month(ZONE, Reviews.NONE);

        assertThat(months.add(Chats.of("1", 2).asked(null).build()))
                .extracting(Problem::code)
                .containsExactly("conversation-without-time");
        assertThat(months.agents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void MET_S_the_built_in_pack_reports_and_does_not_pay_and_a_pack_that_weights_pays(boolean isWeighted) {
        var service = month(Chats.of("1", 2).answeredAfter(10), Chats.of("2", 2).answeredAfter(60));
        var form = Figures.of(EmployeeId.of("A"), Post.SERVICE_AGENT, new PeriodMonth(MARCH))
                .sales("100000", "100000")
                .grossMargin("0.42");
        service.figures().forEach(form::with);
        try (var pack = isWeighted ? weighted().open() : Ecom.builtIn()) {
            var statement = pack.performance().settle(form.build());
            // Half in time of a target of all: half of the 40 % that the pack gives to it.
            assertThat(((Assessment.Assessed) statement.assessment()).coefficient())
                    .isEqualTo(Exact.parse(isWeighted ? "4/5" : "1"));
            assertThat(Said.pay(statement)).isEqualTo(isWeighted ? "CNY 4000.00" : "CNY 5000.00");
        }
    }

    private PackOnDisk weighted() {
        return PackOnDisk.overBuiltIn(folder)
                .with("scorecard-agent.drl", """
                package scorecard

                rule "客服·任务完成率权重"
                    @clause("KPI-3") @from("2010-01-01")
                    @title("任务完成率的权重") @en("weight of sales")
                when
                    Scope( post == Post.SERVICE_AGENT )
                then
                    outcome.weight( "sales-attainment", 0.60 );
                end

                rule "客服·服务及时率权重"
                    @clause("KPI-3") @from("2010-01-01")
                    @title("服务及时率的权重") @en("weight of answers in time")
                when
                    Scope( post == Post.SERVICE_AGENT )
                then
                    outcome.weight( "MET-S9", 0.40 );
                end

                rule "客服·服务及时率目标"
                    @clause("KPI-3") @from("2010-01-01")
                    @title("服务及时率的目标") @en("target of answers in time")
                when
                    Scope( post == Post.SERVICE_AGENT )
                then
                    outcome.target( "MET-S9", 1 );
                end
                """)
                .with("examples/scorecard-agent.csv", "规则,岗位,预期\n");
    }

    private static List<Conversation> atOnce(int customers) {
        var chats = new ArrayList<Conversation>();
        for (int i = 0; i < customers; i++) {
            // Ten minutes each, begun a minute after the other; the one before them is over.
            chats.add(Chats.of("s" + i, 2).asked(Chats.at(2, 10, i)).build());
        }
        chats.add(Chats.of("before", 2).asked(Chats.at(2, 9, 0)).build());
        return chats;
    }

    private static Conversation with(Conversation of, List<Turn> turns) {
        return new Conversation(of.id(), of.channel(), of.agent(), of.customer(), turns, of.ending());
    }

    private static AgentMonth month(Chats... chats) {
        return month(ECOM, Arrays.stream(chats).map(Chats::build).toList());
    }

    private static AgentMonth month(Ecom ecom, List<Conversation> conversations) {
        var months = months(ecom, conversations).agents();
        assertThat(months).hasSize(1);
        return months.get(0);
    }

    private static ServiceMonths months(Ecom ecom, List<Conversation> conversations) {
        var months = ecom.service().month(ZONE, Reviews.NONE);
        conversations.forEach(each -> assertThat(months.add(each)).isEmpty());
        return months;
    }

    private static List<String> codes(AgentMonth month) {
        return month.findings().stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(AgentMonth month, String code) {
        return month.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }
}
