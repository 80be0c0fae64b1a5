package io.ecomrules.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.rules.facts.Scope;
import io.ecomrules.rules.model.Condition;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.DrlReader;
import io.ecomrules.rules.model.FactPattern;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.OutcomeCall;
import io.ecomrules.rules.model.Position;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.model.RuleUnit;
import io.ecomrules.rules.sandbox.ConfinedLoader;
import io.ecomrules.rules.sandbox.UnsafeCodeException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each layer between a rule file and the host, alone: what would happen if the one before it had a hole. The rules here are handed to the
 * compiler as they are, past the reader that no file can pass.
 */
class LayersTest {

    private static final String HEAD = """
            package io.ecomrules.generated.utest;
            import io.ecomrules.rules.facts.Scope;
            import io.ecomrules.core.organization.Post;
            import io.ecomrules.core.performance.Cycle;
            global io.ecomrules.rules.drools.Firings firings;
            """;
    private static final String PACKAGE = "io.ecomrules.generated.utest";
    private static final String HARMLESS = HEAD + "rule \"0\" when Scope() then firings.fired( 0 ); end\n";

    private int compiled;

    @AfterEach
    void nothing_has_run() {
        assertThat(System.getProperty("ecom.canary")).isNull();
    }

    @Test
    void harmless_code_passes_all_layers_and_answers() {
        var model = RuleBases.confined(PACKAGE, compile(HARMLESS));
        var base = RuleBase.of(unit(), model, Budget.QUESTION);

        assertThat(base.holding(List.of(scope()))).hasSize(1);
        assertThat(base.holding(List.of())).isEmpty();
    }

    /** Whatever the model can say passes: every comparison of every property, alone and shared by many rules. Scorecards ask as commissions do. */
    @ParameterizedTest
    @EnumSource(value = DecisionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "SCORECARD")
    void everything_that_rules_can_say_passes(DecisionKind kind) {
        var rules = new ArrayList<Rule>();
        for (var fact : kind.facts()) {
            for (var component : fact.getRecordComponents()) {
                for (var condition : conditions(component)) {
                    for (int i = 0; i < 15; i++) {
                        // A second condition makes each rule another one, so that they share the first.
                        var other = new FactPattern(fact.getSimpleName(), List.of(condition, other(fact, i)), AT);
                        rules.add(rule(
                                rules.size(), i == 0 ? new FactPattern(other.type(), List.of(condition), AT) : other));
                    }
                }
            }
        }
        var unit = RuleUnit.of(kind, rules);

        assertThat(RuleBases.of(unit).holding(List.of())).isEmpty();
    }

    private static final Position AT = new Position("x.drl", 1, 1);

    private static List<Condition> conditions(RecordComponent component) {
        var conditions = new ArrayList<Condition>();
        for (var operator : Condition.Operator.values()) {
            boolean isList = operator == Condition.Operator.IN || operator == Condition.Operator.NOT_IN;
            if (component.getType().isEnum() && !operator.isOrdering()) {
                var constants = Stream.of(component.getType().getEnumConstants())
                        .limit(isList ? 3 : 1)
                        .<Literal>map(each ->
                                new Literal.Constant(component.getType().getSimpleName(), ((Enum<?>) each).name()))
                        .toList();
                conditions.add(new Condition(component.getName(), operator, constants, AT));
            } else if (component.getType() == boolean.class
                    && (operator == Condition.Operator.EQUAL || operator == Condition.Operator.NOT_EQUAL)) {
                conditions.add(new Condition(component.getName(), operator, List.of(new Literal.Flag(true)), AT));
            } else if (!component.getType().isEnum() && component.getType() != boolean.class && !isList) {
                conditions.add(number(component.getName(), operator, 1));
            }
        }
        return conditions;
    }

    private static Condition other(Class<? extends Record> fact, int number) {
        var last = fact.getRecordComponents()[fact.getRecordComponents().length - 1];
        var all = conditions(last);
        var condition = all.get(number % all.size());
        return last.getType().isEnum() || last.getType() == boolean.class
                ? condition
                : number(last.getName(), condition.operator(), number);
    }

    private static Condition number(String property, Condition.Operator operator, int number) {
        return new Condition(property, operator, List.of(new Literal.Decimal(BigDecimal.valueOf(number), true)), AT);
    }

    private static Rule rule(int number, FactPattern when) {
        return new Rule(
                "r" + number,
                ClauseId.of("PAY-1"),
                "t",
                "t",
                LocalDate.EPOCH,
                null,
                "",
                List.of(when),
                new OutcomeCall("payNothing", List.of(), AT),
                AT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.setProperty( \"ecom.canary\", \"dead\" );",
                "System.exit( 1 );",
                "Runtime.getRuntime().halt( 1 );",
                "try { new ProcessBuilder( \"true\" ).start(); } catch ( Exception e ) { }",
                "new java.io.File( \"canary\" ).delete();",
                "try { new java.net.Socket( \"localhost\", 1 ); } catch ( Exception e ) { }",
                "try { Class.forName( \"java.lang.System\" ).getMethod( \"exit\", int.class ).invoke( null, 1 ); }"
                        + " catch ( Exception e ) { }",
                "firings.getClass().getClassLoader();",
                "Thread.currentThread().getContextClassLoader();",
                "new Thread( () -> System.exit( 1 ) ).start();",
                "while ( true ) { firings.fired( 0 ); }",
                "for ( int i = 0; i < 2000000000; i++ ) { firings.fired( i ); }",
                "byte[] all = new byte[ 2000000000 ]; firings.fired( all.length );",
                "synchronized ( firings ) { firings.fired( 0 ); }",
                "int zero = 0; firings.fired( 1 / zero );",
                "String x = \"x\".repeat( 2000000000 ); firings.fired( x.length() );",
                "java.math.BigDecimal.TEN.pow( 999999999 );",
                "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\".matches( \"(a+)+b\" );",
                "insert( new Scope( Post.DESIGNER, Cycle.MONTHLY ) );",
                "drools.halt();",
                "drools.getKieRuntime().getKieBase();",
                "throw new OutOfMemoryError();",
                "new Object() { { System.setProperty( \"ecom.canary\", \"dead\" ); } };"
            })
    void code_that_names_or_does_what_is_not_listed_is_refused_before_any_class_is_defined(String then) {
        var compiled = compile(HEAD + "rule \"0\" when Scope() then " + then + " end\n");

        assertThatThrownBy(() -> RuleBases.confined(PACKAGE, compiled))
                .isInstanceOf(UnsafeCodeException.class)
                .hasMessageContaining(PACKAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scope( System.setProperty( \"ecom.canary\", \"dead\" ) == null )",
                "Scope( post.getClass().getName() == \"x\" )",
                "Scope( post.name().matches( \"(a+)+b\" ) )",
                "Scope( Post.valueOf( System.getenv( \"HOME\" ) ) == post )",
                "eval( System.getProperty( \"user.home\" ) != null )"
            })
    void conditions_that_name_what_is_not_listed_are_refused_too(String when) {
        var compiled = compile(HEAD + "rule \"0\" when " + when + " then firings.fired( 0 ); end\n");

        assertThatThrownBy(() -> RuleBases.confined(PACKAGE, compiled)).isInstanceOf(UnsafeCodeException.class);
    }

    @Test
    void classes_outside_of_the_package_of_their_unit_are_refused() {
        assertThatThrownBy(() -> RuleBases.confined("io.ecomrules.core", compile(HARMLESS)))
                .isInstanceOf(UnsafeCodeException.class);
    }

    @Test
    void a_damaged_class_is_refused() {
        var harmless = compile(HARMLESS);
        for (int cut : new int[] {0, 4, 10, 100}) {
            var classes = new java.util.TreeMap<>(harmless.classes());
            var name = classes.firstKey();
            classes.put(name, java.util.Arrays.copyOf(classes.get(name), cut));
            assertThatThrownBy(() ->
                            RuleBases.confined(PACKAGE, new RuleCompiler.Compiled(harmless.modelClass(), classes)))
                    .isInstanceOf(UnsafeCodeException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.lang.invoke.VarHandle",
                "java.lang.ClassLoader",
                "java.lang.reflect.Method",
                "java.io.File",
                "java.nio.file.Files",
                "java.net.Socket",
                "io.ecomrules.rules.Ecom",
                "org.kie.api.KieServices"
            })
    void compiled_rules_do_not_even_see_what_is_not_listed(String name) {
        var loader = new ConfinedLoader(Map.of(), ModelCode.ALLOWED, LayersTest.class.getClassLoader());

        assertThatThrownBy(() -> loader.loadClass(name))
                .isInstanceOf(ClassNotFoundException.class)
                .hasMessageContaining(name);
    }

    @Test
    void compiled_rules_see_the_facts_and_no_resources() throws Exception {
        var loader = new ConfinedLoader(Map.of(), ModelCode.ALLOWED, LayersTest.class.getClassLoader());

        assertThat(loader.loadClass(Scope.class.getName())).isSameAs(Scope.class);
        assertThat(loader.getResource("io/ecomrules/rules/builtin/pack.properties"))
                .isNull();
        assertThat(loader.getResources("META-INF/MANIFEST.MF").hasMoreElements())
                .isFalse();
    }

    @Test
    void a_loop_of_facts_is_ended_by_the_number_of_firings() throws Exception {
        var endless = compile(HEAD + """
                rule "0" when Scope() then insert( new Scope( Post.DESIGNER, Cycle.ANNUAL ) ); end
                """);
        var model = RuleBases.load(endless.modelClass(), unconfined(endless.classes()));
        var base = RuleBase.of(unit(), model, new Budget(1_000, Long.MAX_VALUE, System::nanoTime));

        assertThatThrownBy(() -> base.holding(List.of(scope())))
                .isInstanceOf(OverBudgetException.class)
                .hasMessageContaining("1000");
        assertThat(base.holding(List.of())).isEmpty();
    }

    @Test
    void a_question_that_takes_too_long_is_ended_by_the_clock_and_the_next_one_is_answered() {
        var model = RuleBases.confined(PACKAGE, compile(HARMLESS));
        var clock = new AtomicLong();
        var base = RuleBase.of(unit(), model, new Budget(1_000_000, 50, clock::getAndIncrement));

        assertThatThrownBy(() -> base.holding(Collections.nCopies(1_000, scope())))
                .isInstanceOf(OverBudgetException.class);
        assertThat(base.holding(List.of(scope()))).hasSize(1);
    }

    private RuleCompiler.Compiled compile(String drl) {
        compiled++;
        return RuleCompiler.compile("test" + compiled, drl);
    }

    private static ClassLoader unconfined(Map<String, byte[]> classes) {
        return new ClassLoader(LayersTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                var bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    /** A unit of one rule, whose number is 0. */
    private static RuleUnit unit() {
        var problems = new ArrayList<String>();
        var file = DrlReader.read("x.drl", """
                package commission
                rule "甲" @clause("PAY-1") @from("2026-01-01") @title("甲")
                when Scope() then outcome.rate( 0.02 ); end
                """, problem -> problems.add(problem.code()));
        assertThat(problems).isEmpty();
        return RuleUnit.of(DecisionKind.COMMISSION, file.rules());
    }

    private static Scope scope() {
        return new Scope(Post.DESIGNER, Cycle.MONTHLY);
    }
}
