package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.rival.PassayAlone;
import io.ecomrules.benchmarks.sample.Passwords;
import io.ecomrules.core.password.Password;
import io.ecomrules.core.password.PasswordRequest;
import io.ecomrules.rules.Ecom;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** 100,000 passwords by the department's rules. Both take the password as a text; ecom's answers are findings with rule and evidence. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class PasswordBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String USER = "zhang.wei";

    private final List<String> passwords = Passwords.some(100_000, 7);
    private final PassayAlone passay = PassayAlone.asItComes(Passwords.common());
    private final PassayAlone lean = PassayAlone.lean(Passwords.common());
    private final Ecom ecom = Ecom.builtIn();

    /** Lets go of the rules. */
    @TearDown
    public void close() {
        ecom.close();
    }

    /**
     * Judges all of them by Passay alone, as it comes.
     *
     * @return how many are good
     */
    @Benchmark
    public int passayAlone() {
        return good(passay);
    }

    /**
     * Judges all of them by Passay alone with the cheapest rules.
     *
     * @return how many are good
     */
    @Benchmark
    public int passayLean() {
        return good(lean);
    }

    private int good(PassayAlone alone) {
        int good = 0;
        for (var password : passwords) {
            good += alone.judge(USER, password).isValid() ? 1 : 0;
        }
        return good;
    }

    /**
     * Judges all of them by the rules of the pack.
     *
     * @return how many are accepted
     */
    @Benchmark
    public int ecom() {
        int good = 0;
        for (var password : passwords) {
            try (var closed = Password.of(password)) {
                var request = PasswordRequest.of(USER, closed);
                good += ecom.passwords().judge(request, DAY).isAccepted() ? 1 : 0;
            }
        }
        return good;
    }
}
