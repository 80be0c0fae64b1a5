package io.ecomrules.core.settlement;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.workflow.Guard;
import io.ecomrules.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an objection is decided (PAY-3, PAY-4): the table that decides the steps of {@link ObjectionCase}. Its guards are the only place that
 * knows who decides, when it is too early or too late, and that a refusal gives its reason.
 */
public final class ObjectionFlow {

    /** Where an objection is. */
    public enum State {
        /** Not yet decided. */
        RAISED,
        /** Found right. */
        ACCEPTED,
        /** Found wrong. */
        REFUSED
    }

    /** What can be asked of an objection. */
    public enum Command {
        /** Raise it. */
        RAISE,
        /** Find it right. */
        ACCEPT,
        /** Find it wrong. */
        REFUSE
    }

    /**
     * What the guards look at.
     *
     * @param objection the objection
     * @param until the last day on which it may be raised, or null if there is none
     * @param decision how it is decided, or null while it is raised
     */
    public record Request(
            Objection objection,
            @Nullable LocalDate until,
            @Nullable Decision decision) {
        /** Checks that there is an objection. */
        public Request {
            Objects.requireNonNull(objection, "objection");
        }

        private Decision decided() {
            return Objects.requireNonNull(decision, "decision");
        }
    }

    /**
     * A decision.
     *
     * @param by who decides, with the posts held
     * @param on the day
     * @param reason why; blank only where none is needed
     */
    public record Decision(Employee by, LocalDate on, String reason) {
        /** Checks that nothing is missing. */
        public Decision {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(reason, "reason");
        }
    }

    private static final Guard<Request> IN_TIME = new Guard<>("in-time", ObjectionFlow::late);
    private static final Guard<Request> PERIOD_OVER = new Guard<>("period-over", ObjectionFlow::early);
    private static final Guard<Request> ADDRESSEE = new Guard<>("addressee", ObjectionFlow::notAddressee);
    private static final Guard<Request> AFTER_RAISING = new Guard<>("after-raising", ObjectionFlow::beforeRaised);
    private static final Guard<Request> REASONED = new Guard<>(
            "reasoned",
            request -> request.decided().reason().isBlank()
                    ? List.of(Problem.of(
                            "refusal-without-reason", "id", request.objection().id()))
                    : List.of());

    /** The table. */
    public static final Workflow<State, Command, Request> WORKFLOW = Workflow.<State, Command, Request>named(
                    "ObjectionCase", State.class, Command.class)
            .begin(Command.RAISE, State.RAISED, IN_TIME, PERIOD_OVER)
            .step(State.RAISED, Command.ACCEPT, State.ACCEPTED, ADDRESSEE, AFTER_RAISING)
            .step(State.RAISED, Command.REFUSE, State.REFUSED, ADDRESSEE, AFTER_RAISING, REASONED)
            .end(State.ACCEPTED, State.REFUSED)
            .build();

    private ObjectionFlow() {}

    private static List<Problem> late(Request request) {
        var until = request.until();
        var raisedOn = request.objection().raisedOn();
        return until == null || !raisedOn.isAfter(until)
                ? List.of()
                : List.of(Problem.of(
                        "objection-too-late",
                        "id",
                        request.objection().id(),
                        "raisedOn",
                        raisedOn.toString(),
                        "until",
                        until.toString()));
    }

    private static List<Problem> early(Request request) {
        var period = request.objection().key().period();
        var raisedOn = request.objection().raisedOn();
        return raisedOn.isBefore(period.end())
                ? List.of(Problem.of(
                        "objection-before-period-end",
                        "id",
                        request.objection().id(),
                        "raisedOn",
                        raisedOn.toString(),
                        "period",
                        period.toString()))
                : List.of();
    }

    private static List<Problem> notAddressee(Request request) {
        var decision = request.decided();
        var addressee = request.objection().addressee();
        return decision.by().isHolding(addressee, decision.on())
                ? List.of()
                : List.of(Problem.of(
                                "not-the-addressee",
                                "id",
                                request.objection().id(),
                                "employee",
                                decision.by().id().value(),
                                "on",
                                decision.on().toString())
                        .named("post", addressee.code(), addressee));
    }

    private static List<Problem> beforeRaised(Request request) {
        var on = request.decided().on();
        var raisedOn = request.objection().raisedOn();
        return on.isBefore(raisedOn)
                ? List.of(Problem.of(
                        "decided-before-raised",
                        "id",
                        request.objection().id(),
                        "on",
                        on.toString(),
                        "raisedOn",
                        raisedOn.toString()))
                : List.of();
    }
}
