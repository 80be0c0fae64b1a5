package io.ecomrules.benchmarks.rival;

import io.ecomrules.benchmarks.sample.PersonMonth;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.facts.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.drools.io.ByteArrayResource;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * The usual way of using Drools: the same rule files, compiled once when the program starts, and a new session for every call.
 *
 * <p>It is spared what a program would have to add: dates of effect, a check of the weights, which rule set which number.
 */
public final class UsualDrools {

    private static final Pattern NUMBER = Pattern.compile("(outcome\\.\\w+\\( (?:\"[^\"]+\", )?)([0-9.]+)( \\);)");

    private final KieBase rules;

    private UsualDrools(KieBase rules) {
        this.rules = rules;
    }

    /**
     * Compiles the scorecard and commission rules of ecom's built-in pack.
     *
     * @return the compiled rules
     */
    public static UsualDrools compile() {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        var release = services.newReleaseId("benchmarks", "usual", "1");
        files.generateAndWritePomXML(release);
        resource("files")
                .lines()
                .filter(file -> file.startsWith("scorecard-") || file.startsWith("commission-"))
                .forEach(file -> files.write(
                        "src/main/resources/" + file,
                        new ByteArrayResource(plain(resource(file)).getBytes(StandardCharsets.UTF_8), "UTF-8")));
        var results = services.newKieBuilder(files, UsualDrools.class.getClassLoader())
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(results.toString());
        }
        return new UsualDrools(services.newKieContainer(release).getKieBase());
    }

    /**
     * Settles a month.
     *
     * @param month the month
     * @return the settlement
     */
    public Settlement settle(PersonMonth month) {
        var outcome = new Outcome();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("outcome", outcome);
            session.insert(new Scope(month.post(), Cycle.MONTHLY));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return outcome.terms().settle(month);
    }

    /** A rule file of ecom lacks the imports and the global that plain Drools asks for, and its numbers are decimals. */
    private static String plain(String file) {
        var header = new StringBuilder();
        for (var type : new Class<?>[] {Post.class, Cycle.class, Scope.class, Figure.class, BigDecimal.class}) {
            header.append("\nimport ").append(type.getName()).append(';');
        }
        header.append("\nglobal ").append(Outcome.class.getName()).append(" outcome;\n");
        var withHeader = file.replaceFirst("(?m)^(package \\w+)$", "$1" + header);
        return NUMBER.matcher(withHeader).replaceAll("$1new BigDecimal( \"$2\" )$3");
    }

    private static String resource(String file) {
        try (var stream = Ecom.class.getResourceAsStream("builtin/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The built-in rule file " + file + " is missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
