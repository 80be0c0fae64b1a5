package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.review.Drawn;
import io.ecomrules.core.service.Channel;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Which conversations a reviewer reads: nobody can choose, and everybody can check. */
class SampleLawsTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final EmployeeId AGENT = EmployeeId.of("A");

    @AfterContainer
    static void close() {
        ECOM.close();
    }

    @Property(tries = 100)
    void the_order_in_which_they_come_and_coming_twice_make_no_difference(
            @ForAll @IntRange(max = 300) int number, @ForAll Random random) {
        var ids = ids(number);
        var shuffled = new ArrayList<>(ids);
        shuffled.addAll(ids.subList(0, number / 2));
        Collections.shuffle(shuffled, random);

        assertThat(drawn(shuffled, MARCH, "s")).isEqualTo(drawn(ids, MARCH, "s"));
    }

    @Property(tries = 100)
    void each_agent_has_at_least_five_as_far_as_there_are(@ForAll @IntRange(max = 12) int number) {
        assertThat(drawn(ids(number), MARCH, "s").size()).isGreaterThanOrEqualTo(Math.min(5, number));
    }

    @Property(tries = 100)
    void one_more_conversation_takes_at_most_its_own_place(@ForAll @IntRange(max = 400) int number) {
        var before = new HashSet<>(drawn(ids(number), MARCH, "s"));
        var after = new HashSet<>(drawn(ids(number + 1), MARCH, "s"));
        var gone = new HashSet<>(before);
        gone.removeAll(after);
        after.removeAll(before);

        assertThat(after)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(each -> each.conversation().equals("c" + number));
        // Only what had filled up the least of five gives way.
        assertThat(gone.size()).isLessThanOrEqualTo(before.size() <= 5 ? after.size() : 0);
    }

    @Example
    void a_fiftieth_of_many_chats_and_a_twentieth_of_many_calls_are_drawn() {
        assertThat(drawn(ids(50_000), MARCH, "s").size()).isBetween(850, 1_150);
        var calls = ECOM.service().sample(MARCH, "s");
        ids(50_000).forEach(id -> calls.offer(id, AGENT, Channel.PHONE));
        assertThat(calls.drawn().size()).isBetween(2_300, 2_700);
    }

    @Example
    void another_month_and_another_seed_draw_others() {
        var ids = ids(5_000);
        var march = drawn(ids, MARCH, "s");

        assertThat(drawn(ids, MARCH.plusMonths(1), "s")).isNotEqualTo(march);
        assertThat(drawn(ids, MARCH, "t")).isNotEqualTo(march);
        assertThat(drawn(ids, MARCH, "s")).isEqualTo(march);
    }

    private static List<String> ids(int number) {
        return IntStream.range(0, number).mapToObj(i -> "c" + i).toList();
    }

    private static List<Drawn> drawn(List<String> ids, YearMonth month, String seed) {
        var sample = ECOM.service().sample(month, seed);
        ids.forEach(id -> sample.offer(id, AGENT, Channel.ONLINE));
        return sample.drawn();
    }
}
