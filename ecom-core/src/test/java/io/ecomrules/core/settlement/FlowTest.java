package io.ecomrules.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a chart shows is what the states allow. */
class FlowTest {

    static List<Flow> flows() {
        return Flow.ALL;
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
        for (var step : flow.steps()) {
            var from = step.from();
            if (from != null) {
                shown.add(from.getSimpleName() + " " + step.action());
            }
        }
        assertThat(shown).isEqualTo(offered);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void every_state_is_reached_and_by_a_method_that_can_return_it(Flow flow) {
        var reached = new LinkedHashSet<Class<?>>();
        for (var step : flow.steps()) {
            reached.add(step.to());
            var from = step.from();
            var methods = from == null
                    ? Stream.concat(
                            Stream.of(flow.states().getMethods()),
                            Stream.of(step.to().getMethods()))
                    : Stream.of(from.getDeclaredMethods());
            assertThat(methods.filter(method -> method.getName().equals(step.action()))
                            .map(FlowTest::result))
                    .as(step.toString())
                    .anyMatch(result -> result.isAssignableFrom(step.to()));
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(states(flow.states()));
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
