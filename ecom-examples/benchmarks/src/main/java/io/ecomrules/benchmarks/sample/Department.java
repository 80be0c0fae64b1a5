package io.ecomrules.benchmarks.sample;

import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A made-up department of managers, operators and agents in March 2026: amounts to the fen, targets in thousands, and in every hundred
 * people one each with a zero target, a missing figure, a loss, returns above sales and a last day within the month.
 */
public final class Department {

    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final List<Post> POSTS =
            List.of(Post.STORE_OPERATOR, Post.SERVICE_AGENT, Post.DEPARTMENT_MANAGER, Post.SERVICE_AGENT);

    private final Random random;

    private Department(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Makes people up.
     *
     * @param count how many
     * @param seed equal seeds make up equal people
     * @return the people
     */
    public static List<Person> of(int count, long seed) {
        var department = new Department(seed);
        return IntStream.range(0, count).mapToObj(department::person).toList();
    }

    private Person person(int number) {
        var post = POSTS.get(number % POSTS.size());
        var hundredth = number % 100;
        var manager = post == Post.DEPARTMENT_MANAGER;
        var agent = post == Post.SERVICE_AGENT;
        var profit = fen(10_000, 600_000);
        var month = new PersonMonth(
                "E-" + number,
                post,
                MONTH,
                Moneys.CNY,
                hundredth == 17 ? MONTH.atDay(20) : null,
                hundredth == 33 ? fen(-90_000, -1_000) : fen(50_000, 2_000_000),
                hundredth == 51 ? BigDecimal.ZERO : thousands(400, 1_500),
                manager ? fen(50_000, 2_000_000) : null,
                manager ? thousands(400, 1_500) : null,
                agent ? null : hundredth == 68 ? profit.negate() : profit,
                agent || hundredth == 86 ? null : fen(100_000, 400_000),
                agent && hundredth != 87 ? BigDecimal.valueOf(random.nextInt(3_000, 5_000), 4) : null);
        return Person.of(month, past());
    }

    /** Up to fourteen months, some of them low, some without a result. */
    private SortedMap<YearMonth, Exact> past() {
        var past = new TreeMap<YearMonth, Exact>();
        for (int back = random.nextInt(15); back > 0; back--) {
            var coefficient = coefficient();
            if (coefficient != null) {
                past.put(MONTH.minusMonths(back), coefficient);
            }
        }
        return past;
    }

    private @Nullable Exact coefficient() {
        return random.nextInt(20) == 0 ? null : Exact.of(BigDecimal.valueOf(random.nextInt(4_000, 14_000), 4));
    }

    private BigDecimal fen(int from, int to) {
        return BigDecimal.valueOf(random.nextLong(from * 100L, to * 100L), 2);
    }

    private BigDecimal thousands(int from, int to) {
        return BigDecimal.valueOf(random.nextInt(from, to) * 1_000L);
    }
}
