package io.ecomrules.rules;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.RulePackException;
import io.ecomrules.rules.pack.RulePack;
import io.ecomrules.rules.plan.PackCheck;
import io.ecomrules.rules.plan.SettlementPlans;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a host begins: a rule pack, opened and checked, and the policies that decide by it.
 *
 * <p>Immutable and thread-safe: open it once and share it. There is no static state; two packs can be open side by side. Closing it
 * releases its compiled rules; a closed one must not be asked any more.
 *
 * <pre>{@code
 * try (var ecom = Ecom.builtIn()) {
 *     var statement = ecom.performance().settle(figures);
 * }
 * }</pre>
 */
public final class Ecom implements AutoCloseable {

    private final PackReference pack;
    private volatile @Nullable PerformancePolicy performance;

    private Ecom(RulePack pack) {
        this.pack = pack.reference();
        this.performance = new PerformancePolicy(pack.reference(), new SettlementPlans(pack));
    }

    /**
     * Opens the rule pack that comes with the library, whose rules were checked and compiled when the library was built.
     *
     * @return the façade
     */
    public static Ecom builtIn() {
        return new Ecom(RulePack.builtIn());
    }

    /**
     * Opens a folder of rule files in place of the built-in pack, or over it where its {@code pack.properties} says
     * {@code extends=builtin}. Rules whose conditions are new are compiled now.
     *
     * @param folder the folder
     * @return the façade
     * @throws RulePackException with every problem in the pack, by file and line
     */
    public static Ecom open(Path folder) {
        var pack = RulePack.open(folder);
        PackCheck.check(pack);
        return new Ecom(pack);
    }

    /**
     * Tells which pack decides.
     *
     * @return its id, version and digest
     */
    public PackReference pack() {
        return pack;
    }

    /**
     * Gives the policy for scorecards, commissions and discipline.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public PerformancePolicy performance() {
        var policy = performance;
        if (policy == null) {
            throw new IllegalStateException(
                    "The pack " + pack.id() + " was closed. Maybe it is used after its try block.");
        }
        return policy;
    }

    /** Lets go of the compiled rules. Closing twice does no harm. */
    @Override
    public void close() {
        performance = null;
    }
}
