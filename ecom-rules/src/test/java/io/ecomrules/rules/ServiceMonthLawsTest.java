package io.ecomrules.rules;

import static io.ecomrules.rules.service.Chats.FORBIDDEN;
import static io.ecomrules.rules.service.Chats.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.review.Passage;
import io.ecomrules.core.review.Review;
import io.ecomrules.core.review.ReviewDecision;
import io.ecomrules.core.review.Reviews;
import io.ecomrules.core.review.ServiceMonths;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Inspected;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Measured;
import io.ecomrules.rules.service.Chats;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever the conversations and decisions: a month is what was counted, whichever way it was counted. */
class ServiceMonthLawsTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final List<Item> ITEMS = List.of(Item.FORBIDDEN_WORDS, Item.OPENING, Item.FIRST_RESPONSE);

    @AfterContainer
    static void close() {
        ECOM.close();
    }

    @Property(tries = 60)
    void the_order_of_conversations_makes_no_difference(
            @ForAll("chats") List<Conversation> chats, @ForAll("reviews") List<Review> reviews, @ForAll Random random) {
        var shuffled = new ArrayList<>(chats);
        Collections.shuffle(shuffled, random);
        var reversed = new ArrayList<>(reviews);
        Collections.reverse(reversed);

        same(counted(chats, Reviews.of(reviews)), counted(shuffled, Reviews.of(reversed)));
    }

    @Property(tries = 60)
    void two_halves_of_a_month_make_the_whole(
            @ForAll("chats") List<Conversation> chats, @ForAll("reviews") List<Review> reviews, @ForAll Random random) {
        int cut = random.nextInt(chats.size() + 1);
        var all = Reviews.of(reviews);
        var half = counted(chats.subList(0, cut), all);
        half.merge(counted(chats.subList(cut, chats.size()), all));

        same(half, counted(chats, all));
    }

    @Property(tries = 60)
    void a_decision_that_comes_later_is_as_if_it_had_been_there_from_the_beginning(
            @ForAll("chats") List<Conversation> chats, @ForAll("reviews") List<Review> reviews) {
        var later = counted(chats, Reviews.NONE);
        for (var review : reviews) {
            chats.stream()
                    .filter(chat -> chat.id().equals(review.conversation()))
                    .forEach(chat -> later.review(review, chat));
        }

        same(later, counted(chats, Reviews.of(reviews)));
    }

    @Property(tries = 60)
    void reversing_a_finding_and_confirming_it_again_returns_to_the_same(
            @ForAll("chats") List<Conversation> chats, @ForAll("items") Item item) {
        var months = counted(chats, Reviews.NONE);
        var confirmed = counted(chats, Reviews.NONE);
        for (var chat : chats) {
            months.review(whole(chat, item, ReviewDecision.FALSE_HIT, 1), chat);
            months.review(whole(chat, item, ReviewDecision.CONFIRMED, 2), chat);
            confirmed.review(whole(chat, item, ReviewDecision.CONFIRMED, 2), chat);
        }

        same(months, confirmed);
    }

    @Property(tries = 60)
    void what_is_taken_back_leaves_nothing(
            @ForAll("chats") List<Conversation> chats, @ForAll("reviews") List<Review> reviews) {
        var months = counted(chats, Reviews.of(reviews));
        chats.forEach(months::remove);

        assertThat(months.agents()).isEmpty();
        assertThat(months.rules()).isEmpty();
    }

    @Example
    void a_million_conversations_leave_counts_and_nothing_else() {
        var months = ECOM.service().month(ZONE, Reviews.NONE);
        var answered = ECOM.service()
                .judge(Chats.of("x", 1).saying("您好", FORBIDDEN).rated("1").build(), LocalDate.of(2026, 3, 1));
        var unanswered = ECOM.service().judge(Chats.of("y", 1).answeredAfter(-1).build(), LocalDate.of(2026, 3, 1));
        long before = heap();
        for (int i = 0; i < 1_000_000; i++) {
            months.add(moved(i % 100 == 0 ? unanswered : answered, i), "c" + i % 3_000);
        }

        assertThat(heap() - before).isLessThan(32L << 20);
        assertThat(months.agents()).hasSize(20);
        assertThat(months.agents().stream().mapToLong(each -> each.conversations()))
                .containsOnly(50_000L);
    }

    /** The same conversation of another agent, on another day, at another second of it. */
    private static Inspected moved(Inspected of, int number) {
        var measured = of.measured();
        var by = Duration.ofDays(number / 20 % 31).plusSeconds(number * 7L % 40_000);
        var from = Objects.requireNonNull(measured.at()).plus(by);
        return new Inspected(
                "c" + number,
                of.channel(),
                EmployeeId.of("A" + number % 20),
                of.verdicts(),
                of.score(),
                of.findings(),
                new Measured(
                        from,
                        true,
                        measured.firstResponse(),
                        measured.isAnswered(),
                        from,
                        from.plusSeconds(600),
                        false,
                        measured.rating()));
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static ServiceMonths counted(List<Conversation> chats, Reviews reviews) {
        var months = ECOM.service().month(ZONE, reviews);
        chats.forEach(months::add);
        return months;
    }

    private static void same(ServiceMonths one, ServiceMonths other) {
        assertThat(one.agents()).isEqualTo(other.agents());
        assertThat(one.rules()).isEqualTo(other.rules());
    }

    private static Review whole(Conversation chat, Item item, ReviewDecision decision, int second) {
        return Review.of(chat.id(), item, decision, "Q", Chats.at(31, 18, 0).plusSeconds(second));
    }

    @Provide
    Arbitrary<List<Conversation>> chats() {
        var said = Arbitraries.of("您好，欢迎光临", FORBIDDEN, "这个怎么可能", "在", "请稍等", "祝您愉快，再见")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        var agent = Arbitraries.of("A", "B");
        var customer = Arbitraries.of("c1", "c2", "c3").injectNull(0.2);
        var at = Arbitraries.integers().between(0, 40 * 1_440);
        var seconds = Arbitraries.of(-1, 0, 29, 30, 31, 90);
        var rating = Arbitraries.of("1", "2", "3", "5").injectNull(0.5);
        var open = Arbitraries.of(true, false, false);
        return Combinators.combine(said, agent, customer, at, seconds, rating, open)
                .as((words, who, whom, minute, after, given, isOpen) -> new Chats(
                        "",
                        EmployeeId.of(who),
                        whom,
                        Chats.at(1, 0, 0).plus(Duration.ofMinutes(minute)),
                        after,
                        words,
                        isOpen,
                        given))
                .list()
                .ofMaxSize(15)
                .map(ServiceMonthLawsTest::numbered);
    }

    private static List<Conversation> numbered(List<Chats> chats) {
        var all = new ArrayList<Conversation>();
        for (var chat : chats) {
            all.add(new Chats(
                            "n" + all.size(),
                            chat.agent(),
                            chat.customer(),
                            chat.asked(),
                            chat.answeredAfter(),
                            chat.said(),
                            chat.isOpen(),
                            chat.rating())
                    .build());
        }
        return all;
    }

    @Provide
    Arbitrary<Item> items() {
        return Arbitraries.of(ITEMS);
    }

    @Provide
    Arbitrary<List<Review>> reviews() {
        var passage = Arbitraries.of(Passage.ofTurn(1), Passage.ofTurn(2), new Passage(1, 0, 3))
                .injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.of(ITEMS),
                        passage,
                        Arbitraries.of(ReviewDecision.class),
                        Arbitraries.of("Q", "S", "A"),
                        Arbitraries.integers().between(0, 3))
                .as((number, item, where, decision, by, second) -> new Review(
                        "n" + number,
                        item,
                        where,
                        decision,
                        by,
                        Chats.at(31, 18, 0).plusSeconds(second)))
                .list()
                .ofMaxSize(20);
    }
}
