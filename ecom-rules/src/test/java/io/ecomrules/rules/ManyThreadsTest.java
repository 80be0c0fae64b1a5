package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One façade for a whole host: many threads get what one would get. */
class ManyThreadsTest {

    private static final int THREADS = 8;

    private static final String TIERS = """
            package commission
            rule "一档" @clause("PAY-1") @from("2026-01-01") @title("试验")
            when Scope( post == Post.STORE_OPERATOR, cycle == Cycle.MONTHLY ) Achievement( sales < 500000B )
            then outcome.rate( 0.01 ); end
            rule "二档" @clause("PAY-1") @from("2026-01-01") @title("试验")
            when Scope( post == Post.STORE_OPERATOR, cycle == Cycle.MONTHLY ) Achievement( sales >= 500000B )
            then outcome.rate( 0.02 ); end
            """;

    @TempDir
    private Path folder;

    @Test
    void many_threads_settle_the_same_as_one() throws Exception {
        var figures = figures();
        try (var alone = Ecom.builtIn();
                var shared = Ecom.builtIn()) {
            var expected = settle(alone, figures);

            for (var settled : together(() -> settle(shared, figures))) {
                assertThat(settled).isEqualTo(expected);
            }
        }
    }

    @Test
    void many_threads_settle_the_same_as_one_where_rules_read_figures() throws Exception {
        var figures = figures();
        try (var alone = tiers().open();
                var shared = tiers().open()) {
            var expected = settle(alone, figures);
            assertThat(expected)
                    .filteredOn(statement -> statement.key().post() == Post.STORE_OPERATOR)
                    .extracting(statement ->
                            statement.commission().terms().rate().rule().name())
                    .contains("一档", "二档");

            for (var settled : together(() -> settle(shared, figures))) {
                assertThat(settled).isEqualTo(expected);
            }
        }
    }

    @Test
    void packs_are_opened_by_many_threads_at_once() throws Exception {
        var figures = figures();
        var pack = tiers();
        List<Statement> expected;
        try (var alone = pack.open()) {
            expected = settle(alone, figures);
        }

        var opened = together(() -> {
            try (var own = pack.open()) {
                return settle(own, figures);
            }
        });

        assertThat(opened).allSatisfy(settled -> assertThat(settled).isEqualTo(expected));
    }

    private PackOnDisk tiers() {
        var rate = "rule \"运营·月度提成比例\"\n    @clause(\"PAY-1\") @from(\"2010-01-01\")";
        return PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("commission-monthly.drl", rate, rate + " @until(\"2026-01-01\")")
                .with("tiers.drl", TIERS);
    }

    private static List<Figures> figures() {
        var figures = new ArrayList<Figures>();
        for (int i = 0; i < 600; i++) {
            var post = List.of(Post.STORE_OPERATOR, Post.SERVICE_AGENT, Post.DEPARTMENT_MANAGER)
                    .get(i % 3);
            figures.add(Figures.of(new EmployeeId("E-" + i), post, PeriodMonth.of(2026, 1 + i % 12))
                    .distribution(String.valueOf(7 * i), "1000")
                    .sales(String.valueOf(1_700 * i), "700000")
                    .profit(String.valueOf(900 * i - 3_000), "200000")
                    .grossMargin(i % 2 == 0 ? "0.4" : "0.39")
                    .build());
        }
        return figures;
    }

    private static List<Statement> settle(Ecom ecom, List<Figures> figures) {
        return figures.stream().map(ecom.performance()::settle).toList();
    }

    /** Runs the same in many threads that begin at one moment. */
    private static <T> List<T> together(Callable<T> work) throws Exception {
        var begin = new CyclicBarrier(THREADS);
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    begin.await();
                    return work.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
