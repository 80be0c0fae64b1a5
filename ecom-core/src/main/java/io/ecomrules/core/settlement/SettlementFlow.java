package io.ecomrules.core.settlement;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.core.workflow.Guard;
import io.ecomrules.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a settlement gets from figures into the closed books (PAY-3, PAY-4): the table that decides the steps of {@link Settlement}. Its guards
 * are the only place that knows who may confirm and in which order the days lie.
 */
public final class SettlementFlow {

    /** Where a settlement is. */
    public enum State {
        /** Computed by finance, not confirmed by everybody. */
        COMPUTED,
        /** Confirmed by everybody who has to. */
        CONFIRMED,
        /** Paid. */
        PAID,
        /** Closed for ever. */
        CLOSED
    }

    /** What can be asked of a settlement. */
    public enum Command {
        /** Compute it and submit it for confirmation. */
        COMPUTE,
        /** Confirm it in one post. */
        CONFIRM,
        /** Replace what was computed. */
        RECOMPUTE,
        /** Pay it. */
        PAY,
        /** Close it. */
        CLOSE
    }

    /**
     * What the guards look at.
     *
     * @param settlement the settlement as it is
     * @param on the day of the step
     * @param signature who confirms, or null for any other step
     */
    public record Request(
            Settlement settlement, LocalDate on, @Nullable Signature signature) {
        /** Checks that nothing is missing. */
        public Request {
            Objects.requireNonNull(settlement, "settlement");
            Objects.requireNonNull(on, "on");
        }

        private Employee by() {
            return Objects.requireNonNull(signature, "signature").by();
        }

        private Post as() {
            return Objects.requireNonNull(signature, "signature").as();
        }

        private Problem problem(String code, String... parameters) {
            var all = Stream.concat(Stream.of("subject", settlement.key().toString()), Stream.of(parameters));
            return Problem.of(code, all.toArray(String[]::new));
        }
    }

    /**
     * Who confirms.
     *
     * @param by the person, with the posts held
     * @param as the post in which it is confirmed
     */
    public record Signature(Employee by, Post as) {
        /** Checks that nothing is missing. */
        public Signature {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(as, "as");
        }
    }

    private static final Guard<Request> AWAITED = new Guard<>("awaited", SettlementFlow::awaited);
    private static final Guard<Request> ENTITLED = new Guard<>("entitled", SettlementFlow::entitled);

    private static final Guard<Request> AFTER_COMPUTING = new Guard<>("after-computing", request -> {
        var computedOn = ((Settlement.Computed) request.settlement()).computedOn();
        return request.on().isBefore(computedOn)
                ? List.of(request.problem(
                        "confirmed-before-computed",
                        "on",
                        request.on().toString(),
                        "computedOn",
                        computedOn.toString()))
                : List.of();
    });

    private static final Guard<Request> AFTER_CONFIRMING = new Guard<>(
            "after-confirming",
            request -> ((Settlement.Confirmed) request.settlement())
                    .confirmations().stream()
                            .map(Confirmation::on)
                            .filter(request.on()::isBefore)
                            .limit(1)
                            .map(confirmedOn -> request.problem(
                                    "paid-before-confirmed",
                                    "on",
                                    request.on().toString(),
                                    "confirmedOn",
                                    confirmedOn.toString()))
                            .toList());

    private static final Guard<Request> AFTER_PAYING = new Guard<>("after-paying", request -> {
        var paidOn = ((Settlement.Paid) request.settlement()).paidOn();
        return request.on().isBefore(paidOn)
                ? List.of(request.problem(
                        "closed-before-paid", "on", request.on().toString(), "paidOn", paidOn.toString()))
                : List.of();
    });

    /** The table. */
    public static final Workflow<State, Command, Request> WORKFLOW = Workflow.<State, Command, Request>named(
                    "Settlement", State.class, Command.class)
            .begin(Command.COMPUTE, State.COMPUTED)
            .step(State.COMPUTED, Command.RECOMPUTE, State.COMPUTED)
            .choose(
                    State.COMPUTED,
                    Command.CONFIRM,
                    "last-confirmation",
                    request -> ((Settlement.Computed) request.settlement())
                            .awaited()
                            .equals(List.of(request.as())),
                    State.CONFIRMED,
                    State.COMPUTED,
                    AWAITED,
                    ENTITLED,
                    AFTER_COMPUTING)
            .step(State.CONFIRMED, Command.RECOMPUTE, State.COMPUTED)
            .step(State.CONFIRMED, Command.PAY, State.PAID, AFTER_CONFIRMING)
            .step(State.PAID, Command.CLOSE, State.CLOSED, AFTER_PAYING)
            .end(State.CLOSED)
            .build();

    private SettlementFlow() {}

    /** Whose confirmation a settlement takes. */
    static Stream<Post> confirmers(SettlementKey key) {
        return key.period().cycle() == Cycle.MONTHLY
                ? Stream.of(Post.DEPARTMENT_MANAGER, Post.MARKETING_CENTRE_DIRECTOR)
                : Stream.of(key.post());
    }

    private static List<Problem> awaited(Request request) {
        var computed = (Settlement.Computed) request.settlement();
        var as = request.as();
        if (confirmers(computed.key()).noneMatch(post -> post == as)) {
            return List.of(request.problem("not-a-confirming-post").named("post", as.code(), as));
        }
        return computed.awaited().contains(as)
                ? List.of()
                : List.of(request.problem("confirmed-already").named("post", as.code(), as));
    }

    private static List<Problem> entitled(Request request) {
        var by = request.by();
        var key = request.settlement().key();
        if (key.period().cycle() == Cycle.ANNUAL) {
            return by.id().equals(key.employee())
                    ? List.of()
                    : List.of(request.problem(
                            "not-the-person-settled", "employee", by.id().value()));
        }
        return by.isHolding(request.as(), request.on())
                ? List.of()
                : List.of(request.problem(
                                "not-holding-post",
                                "employee",
                                by.id().value(),
                                "on",
                                request.on().toString())
                        .named("post", request.as().code(), request.as()));
    }
}
