package io.ecomrules.rules;

import static io.ecomrules.rules.service.Chats.FORBIDDEN;
import static io.ecomrules.rules.service.Chats.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.review.AgentMonth;
import io.ecomrules.core.review.Passage;
import io.ecomrules.core.review.Review;
import io.ecomrules.core.review.ReviewDecision;
import io.ecomrules.core.review.Reviewed;
import io.ecomrules.core.review.Reviews;
import io.ecomrules.core.review.ServiceMonths;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.LiveConversation;
import io.ecomrules.core.service.Tally;
import io.ecomrules.rules.service.Chats;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reviewers decide changes everything that depended on it. */
class ReviewClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final Instant NOW = Chats.at(31, 18, 0);
    /** Somebody has to look at it. */
    private static final String DOUBTFUL = "这个怎么可能";

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void SVC_12_a_reversed_phrase_takes_the_finding_the_score_and_the_metric_back() {
        var chats = forbidden(6);
        var before = month(Reviews.NONE, chats);
        var after = month(Reviews.of(List.of(review("f0", ReviewDecision.FALSE_HIT))), chats);

        assertThat(codes(before)).containsExactly("forbidden-phrases");
        assertThat(codes(after)).isEmpty();
        assertThat(after.verdict(Tally.FORBIDDEN_PHRASES).count()).isEqualTo(5);
        assertThat(after.metrics()).containsEntry(Metric.FORBIDDEN_PHRASES, Exact.of(5));
        assertThat(after.clause(Item.FORBIDDEN_WORDS).fail()).isEqualTo(5);
        assertThat(before.score()).isNotNull().isLessThan(after.score());
    }

    @Test
    void SVC_13_a_bad_review_is_no_longer_one_for_attitude() {
        var chat = Chats.of("f0", 2).saying(FORBIDDEN).rated("1");

        assertThat(month(Reviews.NONE, chat).metrics()).containsEntry(Metric.BAD_REVIEWS, Exact.ONE);
        assertThat(month(Reviews.of(List.of(review("f0", ReviewDecision.FALSE_HIT))), chat)
                        .metrics())
                .containsEntry(Metric.BAD_REVIEWS, Exact.ZERO);
    }

    @Test
    void SVC_10_a_time_that_a_reviewer_does_not_believe_is_not_slow_and_not_in_the_mean() {
        var chats = new Chats[] {
            Chats.of("1", 2).answeredAfter(60), Chats.of("2", 2).answeredAfter(20)
        };
        var review = Review.of("1", Item.FIRST_RESPONSE, ReviewDecision.FALSE_HIT, "Q", NOW);
        var month = month(Reviews.of(List.of(review)), chats);

        assertThat(month.verdict(Tally.SLOW_FIRST_RESPONSES).status()).isEqualTo(Status.PASS);
        assertThat(month.metrics())
                .containsEntry(Metric.FIRST_RESPONSE, Exact.of(20))
                .containsEntry(Metric.ANSWERED_IN_TIME, Exact.ONE);
    }

    @Test
    void one_of_several_words_is_reversed_by_its_place() {
        var chat = Chats.of("f0", 2).saying("您好", FORBIDDEN, FORBIDDEN);
        var one =
                month(Reviews.of(List.of(review("f0", ReviewDecision.FALSE_HIT).on(Passage.ofTurn(2)))), chat);
        var both = month(
                Reviews.of(List.of(
                        review("f0", ReviewDecision.FALSE_HIT).on(Passage.ofTurn(2)),
                        review("f0", ReviewDecision.FALSE_HIT).on(new Passage(3, 1, 4)))),
                chat);

        assertThat(one.verdict(Tally.FORBIDDEN_PHRASES).count()).isOne();
        assertThat(one.clause(Item.FORBIDDEN_WORDS).fail()).isOne();
        assertThat(both.verdict(Tally.FORBIDDEN_PHRASES).count()).isZero();
        assertThat(both.clause(Item.FORBIDDEN_WORDS).pass()).isOne();
    }

    @Test
    void what_a_reviewer_missed_is_added_and_can_be_taken_back() {
        var chat = Chats.of("f0", 2);
        var missed = review("f0", ReviewDecision.MISSED).on(new Passage(1, 0, 2));
        var back = new Review(
                "f0", Item.FORBIDDEN_WORDS, missed.passage(), ReviewDecision.FALSE_HIT, "S", NOW.plusSeconds(1));

        assertThat(month(Reviews.of(List.of(missed)), chat)
                        .verdict(Tally.FORBIDDEN_PHRASES)
                        .count())
                .isOne();
        assertThat(month(Reviews.of(List.of(missed, back)), chat)).isEqualTo(month(Reviews.NONE, chat));
    }

    @Test
    void SVC_12_what_needs_a_review_counts_once_it_is_confirmed() {
        var chats = new ArrayList<>(List.of(forbidden(5)));
        chats.add(Chats.of("d", 9).saying("您好", DOUBTFUL));
        var all = chats.toArray(Chats[]::new);
        assertThat(judged(all[5], List.of())
                        .inspected()
                        .verdict(Item.FORBIDDEN_WORDS)
                        .confidence())
                .isEqualTo(Confidence.NEEDS_REVIEW);

        var before = month(Reviews.NONE, all);
        assertThat(before.verdict(Tally.FORBIDDEN_PHRASES).status()).isEqualTo(Status.UNKNOWN);
        assertThat(before.verdict(Tally.FORBIDDEN_PHRASES).unsure()).isOne();
        var after = month(Reviews.of(List.of(review("d", ReviewDecision.CONFIRMED))), all);
        assertThat(after.verdict(Tally.FORBIDDEN_PHRASES).status()).isEqualTo(Status.FAIL);
        assertThat(after.verdict(Tally.FORBIDDEN_PHRASES).count()).isEqualTo(6);
    }

    @Test
    void the_last_decision_holds_whatever_the_order_they_come_in() {
        var chat = Chats.of("f0", 2).saying(FORBIDDEN);
        var wrong = review("f0", ReviewDecision.FALSE_HIT);
        var right = Review.of("f0", Item.FORBIDDEN_WORDS, ReviewDecision.CONFIRMED, "S", NOW.plusSeconds(1));

        assertThat(month(Reviews.of(List.of(right, wrong)), chat))
                .isEqualTo(month(Reviews.of(List.of(wrong, right)), chat))
                .isEqualTo(month(Reviews.NONE, chat));
    }

    @Test
    void a_clause_that_is_broken_in_other_ways_too_stays_broken_until_all_of_it_is_reversed() {
        var chat = Chats.of("1", 2).saying("在");
        var opening = Review.of("1", Item.OPENING, ReviewDecision.FALSE_HIT, "Q", NOW);

        assertThat(judged(chat, List.of()).inspected().verdict(Item.OPENING).status())
                .isEqualTo(Status.FAIL);
        assertThat(judged(chat, List.of(opening))
                        .inspected()
                        .verdict(Item.OPENING)
                        .status())
                .isEqualTo(Status.PASS);
    }

    @Test
    void decisions_that_decide_nothing_are_told_and_not_used() {
        var chat = Chats.of("f0", 2).saying(FORBIDDEN);
        var own = Review.of("f0", Item.FORBIDDEN_WORDS, ReviewDecision.FALSE_HIT, "A", NOW);
        var nothing = Review.of("f0", Item.OPENING, ReviewDecision.CONFIRMED, "Q", NOW);
        var elsewhere = review("f0", ReviewDecision.FALSE_HIT).on(new Passage(1, 90, 91));
        var phone = Review.of("f0", Item.PATIENCE, ReviewDecision.CONFIRMED, "Q", NOW);
        var reviews = List.of(own, phone, elsewhere, nothing);
        var told = judged(chat.saying("您好", FORBIDDEN), reviews);

        assertThat(told.problems())
                .extracting(Problem::code)
                .containsExactly(
                        "review-of-own-conversation",
                        "review-of-other-channel",
                        "review-of-no-finding",
                        "review-of-no-finding");
        assertThat(told.inspected().verdict(Item.FORBIDDEN_WORDS).status()).isEqualTo(Status.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"9, 0, 0", "9, 1, 0", "18, 2, 0", "8, 2, 1", "6, 3, 0", "7, 3, 1"})
    void a_rule_is_wrong_too_often_above_a_tenth_of_ten_findings(int right, int wrong, int findings) {
        var reviews = new ArrayList<Review>();
        var chats = forbidden(right + wrong);
        for (int i = 0; i < right + wrong; i++) {
            reviews.add(review("f" + i, i < right ? ReviewDecision.CONFIRMED : ReviewDecision.FALSE_HIT));
        }
        var quality = months(Reviews.of(reviews), chats).rules();

        assertThat(quality).singleElement().satisfies(rule -> {
            assertThat(rule.rule().name()).isEqualTo("忌语");
            assertThat(rule.falseHitRate()).contains(Exact.of(wrong).dividedBy(Exact.of(right + wrong)));
            assertThat(rule.findings()).hasSize(findings);
            assertThat(rule.advice().map(Problem::place).stream().toList())
                    .hasSize(findings)
                    .allMatch(place -> place.startsWith("service-both.drl:"));
        });
    }

    @Test
    void an_edited_rule_lets_rules_be_wrong_more_often() {
        var pack = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("service-month.drl", "outcome.falseHitsUpTo( 0.10 )", "outcome.falseHitsUpTo( 0.50 )");
        var chats = forbidden(10);
        var reviews = new ArrayList<Review>();
        for (int i = 0; i < 10; i++) {
            reviews.add(review("f" + i, i < 5 ? ReviewDecision.CONFIRMED : ReviewDecision.FALSE_HIT));
        }
        try (var edited = pack.open()) {
            var months = edited.service().month(ZONE, Reviews.of(reviews));
            Arrays.stream(chats).map(Chats::build).forEach(months::add);
            assertThat(months.rules().get(0).findings()).isEmpty();
        }
        assertThat(months(Reviews.of(reviews), chats).rules().get(0).findings()).hasSize(1);
    }

    private static Chats[] forbidden(int number) {
        var chats = new ArrayList<Chats>();
        for (int i = 0; i < number; i++) {
            chats.add(Chats.of("f" + i, 1 + i % 28).saying("您好", FORBIDDEN));
        }
        return chats.toArray(Chats[]::new);
    }

    private static Review review(String conversation, ReviewDecision decision) {
        return Review.of(conversation, Item.FORBIDDEN_WORDS, decision, "Q", NOW);
    }

    private static Reviewed judged(Chats chat, List<Review> reviews) {
        var terms = ECOM.service().monthTerms(YearMonth.of(2026, 3)).service();
        Conversation conversation = chat.build();
        return Reviewed.of(LiveConversation.judge(terms, conversation), terms, reviews);
    }

    private static ServiceMonths months(Reviews reviews, Chats... chats) {
        var months = ECOM.service().month(ZONE, reviews);
        Arrays.stream(chats).map(Chats::build).forEach(months::add);
        return months;
    }

    private static AgentMonth month(Reviews reviews, Chats... chats) {
        return months(reviews, chats).agents().get(0);
    }

    private static List<String> codes(AgentMonth month) {
        return month.findings().stream().map(Finding::code).toList();
    }
}
