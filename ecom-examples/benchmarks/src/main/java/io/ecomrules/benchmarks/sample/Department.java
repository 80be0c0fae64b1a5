package io.ecomrules.benchmarks.sample;

import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A made-up department of managers, operators and agents in March 2026: amounts to the fen, targets in thousands, and in every hundred
 * people one each with a zero target, missing expenses, a missing margin, a loss, returns above sales, three times the target and a last
 * day within the month.
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
        var target = thousands();
        var distributionTarget = thousands();
        var expenses = about(BigDecimal.valueOf(200_000));
        var profit = about(expenses);
        var month = new PersonMonth(
                "E-" + number,
                post,
                MONTH,
                Moneys.CNY,
                hundredth == 17 ? MONTH.atDay(20) : null,
                switch (hundredth) {
                    case 33 -> about(target).negate();
                    case 50 -> target.multiply(BigDecimal.valueOf(3));
                    default -> about(target);
                },
                hundredth == 51 ? BigDecimal.ZERO : target,
                manager ? about(distributionTarget) : null,
                manager ? distributionTarget : null,
                agent ? null : hundredth == 68 ? profit.negate() : profit,
                agent || hundredth == 86 ? null : expenses,
                agent && hundredth != 87 ? BigDecimal.valueOf(random.nextInt(3_000, 5_000), 4) : null);
        return Person.of(month, past(hundredth < 3 ? 4_000 : 5_500));
    }

    /** Up to fourteen months from a lowest coefficient in ten-thousandths on, one in twenty without a result. */
    private SortedMap<YearMonth, Exact> past(int lowest) {
        var past = new TreeMap<YearMonth, Exact>();
        for (int back = random.nextInt(15); back > 0; back--) {
            if (random.nextInt(20) > 0) {
                var coefficient = BigDecimal.valueOf(lowest + random.nextInt(lowest), 4);
                past.put(MONTH.minusMonths(back), Exact.of(coefficient));
            }
        }
        return past;
    }

    private BigDecimal thousands() {
        return BigDecimal.valueOf(random.nextInt(200, 1_500) * 1_000L);
    }

    /** An amount to the fen, from half of another one to nearly its double. */
    private BigDecimal about(BigDecimal amount) {
        return BigDecimal.valueOf(random.nextInt(50_000, 190_000), 5)
                .multiply(amount)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
