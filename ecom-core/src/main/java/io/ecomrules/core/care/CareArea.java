package io.ecomrules.core.care;

import static io.ecomrules.core.calendar.Obligation.ACKNOWLEDGE_FEELINGS;
import static io.ecomrules.core.calendar.Obligation.ANSWER_AFTER_PAYMENT;
import static io.ecomrules.core.calendar.Obligation.ANSWER_APPEAL;
import static io.ecomrules.core.calendar.Obligation.ANSWER_SECOND_APPEAL;
import static io.ecomrules.core.calendar.Obligation.APOLOGISE;
import static io.ecomrules.core.calendar.Obligation.APPEASE_AND_EXPLAIN;
import static io.ecomrules.core.calendar.Obligation.ARCHIVE_DAY;
import static io.ecomrules.core.calendar.Obligation.ASK_FOR_HELP;
import static io.ecomrules.core.calendar.Obligation.FEED_BACK_TICKET;
import static io.ecomrules.core.calendar.Obligation.FINISH_WORK_OF_DAY;
import static io.ecomrules.core.calendar.Obligation.FOLLOW_UP_TICKET;
import static io.ecomrules.core.calendar.Obligation.GUIDE_CUSTOMER;
import static io.ecomrules.core.calendar.Obligation.HAND_OVER_TICKET;
import static io.ecomrules.core.calendar.Obligation.INFORM_AND_FOLLOW_UP;
import static io.ecomrules.core.calendar.Obligation.LISTEN_TO_CUSTOMER;
import static io.ecomrules.core.calendar.Obligation.OFFER_HELP;
import static io.ecomrules.core.calendar.Obligation.OPEN_CUSTOMER_FILE;
import static io.ecomrules.core.calendar.Obligation.PROPOSE_REMEDY;
import static io.ecomrules.core.calendar.Obligation.RECEIVE_WARMLY;
import static io.ecomrules.core.calendar.Obligation.REPORT_EXTRAORDINARY;
import static io.ecomrules.core.calendar.Obligation.REPORT_FEEDBACK;
import static io.ecomrules.core.calendar.Obligation.RESPOND_TO_COMPLAINT;
import static io.ecomrules.core.calendar.Obligation.SURVEY_SATISFACTION;
import static io.ecomrules.core.calendar.Obligation.VISIT_CUSTOMER;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.ClauseId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of the care of customers: the clause, what has to be done in time, and what it is called when it is not. */
public enum CareArea {
    /** Complaints: the ten steps in their order (SVC-14). */
    COMPLAINT(
            "SVC-14",
            CareLapse.COMPLAINT_STEP_MISSED,
            CareLapse.COMPLAINT_STEP_LATE,
            RESPOND_TO_COMPLAINT,
            RECEIVE_WARMLY,
            OFFER_HELP,
            GUIDE_CUSTOMER,
            LISTEN_TO_CUSTOMER,
            ACKNOWLEDGE_FEELINGS,
            APPEASE_AND_EXPLAIN,
            APOLOGISE,
            PROPOSE_REMEDY,
            INFORM_AND_FOLLOW_UP),
    /** Tickets (SVC-15). */
    TICKET(
            "SVC-15",
            CareLapse.TICKET_STEP_MISSED,
            CareLapse.TICKET_STEP_LATE,
            HAND_OVER_TICKET,
            FOLLOW_UP_TICKET,
            FEED_BACK_TICKET,
            SURVEY_SATISFACTION),
    /** Regular work for customers (SVC-18). */
    FOLLOW_UP(
            "SVC-18",
            CareLapse.FOLLOW_UP_MISSED,
            CareLapse.FOLLOW_UP_LATE,
            VISIT_CUSTOMER,
            OPEN_CUSTOMER_FILE,
            ARCHIVE_DAY,
            REPORT_FEEDBACK,
            FINISH_WORK_OF_DAY),
    /** What has to be done at once (SVC-19). */
    PROMPT(
            "SVC-19",
            CareLapse.PROMPT_STEP_MISSED,
            CareLapse.PROMPT_STEP_LATE,
            ASK_FOR_HELP,
            REPORT_EXTRAORDINARY,
            ANSWER_AFTER_PAYMENT),
    /** Appeals against findings about service (SVC-12). */
    APPEAL(
            "SVC-12",
            CareLapse.APPEAL_NOT_ANSWERED,
            CareLapse.APPEAL_ANSWERED_LATE,
            ANSWER_APPEAL,
            ANSWER_SECOND_APPEAL);

    private final String clause;
    private final CareLapse missed;
    private final CareLapse late;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that cannot be changed.
    private final List<Obligation> obligations;

    CareArea(String clause, CareLapse missed, CareLapse late, Obligation... obligations) {
        this.clause = clause;
        this.missed = missed;
        this.late = late;
        this.obligations = List.of(obligations);
    }

    /**
     * Finds the area of an obligation.
     *
     * @param obligation what has to be done in time
     * @return its area, or empty if it is no care of customers
     */
    public static Optional<CareArea> of(Obligation obligation) {
        return Arrays.stream(values())
                .filter(area -> area.obligations.contains(obligation))
                .findFirst();
    }

    /**
     * Lists every obligation of the care of customers.
     *
     * @return those of all areas, in their order
     */
    public static Stream<Obligation> all() {
        return Arrays.stream(values()).flatMap(area -> area.obligations.stream());
    }

    /**
     * Gives the clause.
     *
     * @return for example SVC-14
     */
    public ClauseId clause() {
        return ClauseId.of(clause);
    }

    /**
     * Lists what has to be done in time.
     *
     * @return the obligations; of complaints in the order in which they are met
     */
    public List<Obligation> obligations() {
        return obligations;
    }

    /**
     * Tells what it is called if something was not done.
     *
     * @return the lapse
     */
    public CareLapse missed() {
        return missed;
    }

    /**
     * Tells what it is called if something was done too late.
     *
     * @return the lapse
     */
    public CareLapse late() {
        return late;
    }
}
