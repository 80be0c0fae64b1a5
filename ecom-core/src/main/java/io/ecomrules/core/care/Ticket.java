package io.ecomrules.core.care;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.care.TicketFlow.Command;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.workflow.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it was written down (SVC-15), by a host that led it through {@link TicketFlow} or by one that only kept notes: then steps may
 * be missing or late, and times may not be known.
 *
 * @param id the host's id of the ticket
 * @param notes what was done, in its order
 * @param extraordinary whether it is out of the ordinary, so that it is reported at once (SVC-19); null if nobody said
 */
public record Ticket(
        String id, List<Noted<Command>> notes, @Nullable Boolean extraordinary) {

    /**
     * Copies the notes.
     *
     * @throws InvalidInputException with {@code empty-id}
     */
    public Ticket {
        notes = List.copyOf(notes);
        if (id.isBlank()) {
            throw new InvalidInputException(List.of(Problem.of("empty-id", "subject", "ticket")));
        }
    }

    /**
     * Takes the notes of a ticket that was led through the workflow.
     *
     * @param id the host's id of the ticket
     * @param progress how it went
     * @param extraordinary whether it is out of the ordinary, or null if nobody said
     * @return the ticket
     */
    public static Ticket of(String id, Progress<?, Command, ?> progress, @Nullable Boolean extraordinary) {
        return new Ticket(id, Noted.of(progress), extraordinary);
    }

    /**
     * Judges the steps. A ticket that was opened again is handed over and followed up anew, while the time until the customer is told the
     * solution goes on where it stood. While the house waits for the customer, nothing is due but what was due before.
     *
     * @param terms what the rules in force on a day say
     * @param calendar the days and hours of the house
     * @param now the present instant
     * @return the verdicts in the order of the steps, and what is wrong
     */
    public CareReport judge(Function<LocalDate, CareTerms> terms, BusinessCalendar calendar, Instant now) {
        return new TicketCheck(this, new CareJudge(terms, calendar, now)).report();
    }
}
