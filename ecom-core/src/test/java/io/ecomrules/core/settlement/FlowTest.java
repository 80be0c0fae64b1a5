package io.ecomrules.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.workflow.Workflow;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a table, and so its chart, shows is what the types of the states allow. */
class FlowTest {

    /** A table and the sealed type whose records are its states. */
    record Flow(Workflow<?, ?, ?> workflow, Class<?> states) {
        @Override
        public String toString() {
            return workflow.code();
        }
    }

    static List<Flow> flows() {
        return List.of(
                new Flow(SettlementFlow.WORKFLOW, Settlement.class),
                new Flow(ObjectionFlow.WORKFLOW, ObjectionCase.class));
    }

    @ParameterizedTest
    @MethodSource("flows")
    void every_step_that_a_state_offers_is_in_the_flow_and_no_other(Flow flow) {
        var offered = new TreeSet<String>();
        for (var state : states(flow.states())) {
            for (var method : state.getDeclaredMethods()) {
                var result = result(method);
                if (Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && flow.states().isAssignableFrom(result)
                        && !isComponent(state, method)) {
                    offered.add(state.getSimpleName() + " " + method.getName());
                }
            }
        }
        var shown = new TreeSet<String>();
        for (var row : flow.workflow().rows()) {
            var from = row.from();
            if (from != null) {
                shown.add(name(from) + " " + method(row.command()));
            }
        }
        assertThat(shown).isEqualTo(offered);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void every_state_is_reached_and_by_a_method_that_can_return_it(Flow flow) {
        var reached = new LinkedHashSet<Class<?>>();
        for (var row : flow.workflow().rows()) {
            for (var target : row.targets()) {
                var to = state(flow, target);
                reached.add(to);
                var from = row.from();
                var methods = from == null
                        ? Stream.concat(Stream.of(flow.states().getMethods()), Stream.of(to.getMethods()))
                        : Stream.of(state(flow, from).getDeclaredMethods());
                assertThat(methods.filter(method -> method.getName().equals(method(row.command())))
                                .map(FlowTest::result))
                        .as(row.toString())
                        .anyMatch(result -> result.isAssignableFrom(to));
            }
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(states(flow.states()));
    }

    private static Class<?> state(Flow flow, Enum<?> state) {
        return states(flow.states()).stream()
                .filter(type -> type.getSimpleName().equals(name(state)))
                .findFirst()
                .orElseThrow();
    }

    /** {@code CONFIRMED} is the record {@code Confirmed}. */
    private static String name(Enum<?> state) {
        return state.name().charAt(0) + state.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The method that takes a step: named like the command but for two. */
    private static String method(Enum<?> command) {
        return switch (command.name()) {
            case "COMPUTE" -> "on";
            case "RECOMPUTE" -> "recomputed";
            default -> command.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The records at the leaves of a sealed type. */
    private static List<Class<?>> states(Class<?> sealed) {
        var states = new ArrayList<Class<?>>();
        for (var permitted : sealed.getPermittedSubclasses()) {
            states.addAll(permitted.isRecord() ? Set.of(permitted) : states(permitted));
        }
        return states;
    }

    private static boolean isComponent(Class<?> state, Method method) {
        return Stream.of(state.getRecordComponents())
                .anyMatch(component -> component.getName().equals(method.getName()));
    }

    /** What a method leads to: the argument of an answer, or the result itself. */
    private static Class<?> result(Method method) {
        return method.getGenericReturnType() instanceof ParameterizedType answer
                        && answer.getActualTypeArguments()[0] instanceof Class<?> value
                ? value
                : method.getReturnType();
    }
}
