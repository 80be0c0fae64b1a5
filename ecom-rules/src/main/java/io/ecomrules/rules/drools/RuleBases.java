package io.ecomrules.rules.drools;

import io.ecomrules.rules.model.RuleUnit;
import io.ecomrules.rules.sandbox.ConfinedLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.drools.model.Model;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes rule bases: from the classes compiled with the library where a unit's conditions are those of the built-in pack, from the
 * compiler otherwise.
 */
public final class RuleBases {

    /** Lists the units compiled with the library: digest, a blank, the name of the model class. */
    static final String INDEX = "io/ecomrules/generated/index";

    private static final Logger LOG = LoggerFactory.getLogger(RuleBases.class);

    private RuleBases() {}

    /**
     * Makes the rule base of a unit.
     *
     * @param unit the unit, checked and not empty
     * @return its rule base
     * @throws io.ecomrules.rules.sandbox.UnsafeCodeException if the compiled rules name what rules may not name
     */
    public static RuleBase of(RuleUnit unit) {
        var precompiled = Index.UNITS.get(unit.digest());
        return RuleBase.of(
                unit,
                precompiled == null ? compile(unit) : load(precompiled, RuleBases.class.getClassLoader()),
                Budget.QUESTION);
    }

    private static Model compile(RuleUnit unit) {
        long begin = System.nanoTime();
        var compiled = RuleCompiler.compile(unit);
        var model = confined(unit.packageName(), compiled);
        LOG.debug("Compiled unit {} in {} ms", unit.digest(), (System.nanoTime() - begin) / 1_000_000);
        return model;
    }

    /** Judges compiled rules, and only then loads them. */
    static Model confined(String packageName, RuleCompiler.Compiled compiled) {
        ModelCode.ALLOWED.check(packageName, compiled.classes());
        return load(
                compiled.modelClass(),
                new ConfinedLoader(compiled.classes(), ModelCode.ALLOWED, RuleBases.class.getClassLoader()));
    }

    static Model load(String modelClass, ClassLoader loader) {
        try {
            return (Model) loader.loadClass(modelClass).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("The compiled rules cannot be loaded: " + modelClass + ".", broken);
        }
    }

    private static final class Index {

        static final Map<String, String> UNITS = read();

        private static Map<String, String> read() {
            var units = new HashMap<String, String>();
            try (var index = RuleBases.class.getClassLoader().getResourceAsStream(INDEX)) {
                if (index != null) {
                    new String(index.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .forEach(line -> {
                                var parts = line.split(" ", 2);
                                units.put(parts[0], parts[1]);
                            });
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return Map.copyOf(units);
        }
    }
}
