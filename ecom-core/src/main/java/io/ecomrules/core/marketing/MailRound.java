package io.ecomrules.core.marketing;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.finding.RuleReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One look at customers, however many, at one instant: which mail each gets and when, or why none (CMP-4, CMP-5). Every customer gets one
 * mail at most: of those that nothing speaks against, the one that rules put first. Nothing is remembered from one customer to the next.
 * Immutable and thread-safe.
 */
public final class MailRound {

    private final MailTerms terms;
    private final Instant now;
    private final List<Planner> planners;
    /** Why an occasion cannot be decided. */
    private final List<Withheld> undecided;

    /** For each mail: what speaks against it now, or when it goes. */
    interface Planner {

        Occasion occasion();

        /** Gives when the mail goes, or null once reasons were given. */
        @Nullable
        Instant plan(Shopper shopper, List<Withheld> reasons);
    }

    /**
     * Begins a round.
     *
     * @param terms what the rules say
     * @param calendar the days of the house; mails go by its zone and its holidays
     * @param now the instant
     */
    public MailRound(MailTerms terms, BusinessCalendar calendar, Instant now) {
        this.terms = Objects.requireNonNull(terms, "terms");
        this.now = Objects.requireNonNull(now, "now");
        var day = new MailDay(calendar, now);
        this.planners = terms.each().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().rank().value()))
                .map(entry -> planner(entry.getKey(), entry.getValue(), day))
                .toList();
        this.undecided = Arrays.stream(Occasion.values())
                .filter(occasion -> !terms.each().containsKey(occasion))
                .map(occasion -> new Withheld(occasion, NoMail.NO_RULE_IN_FORCE, null))
                .toList();
    }

    private static Planner planner(Occasion occasion, MailTerms.Each each, MailDay day) {
        var limits = new MailLimits(occasion, each.limits(), day);
        if (each.when() instanceof MailTerms.When.Later later) {
            return new AbandonedPlanner(occasion, later, limits, day.at());
        }
        return each.when() instanceof MailTerms.When.OnTheDay onTheDay
                ? new DayPlanner(occasion, onTheDay, limits, day)
                : new RegularPlanner(occasion, (MailTerms.When.Regularly) each.when(), limits, day);
    }

    /**
     * Decides for a customer.
     *
     * @param shopper the customer
     * @return the mail and its time, or every reason why none
     */
    public MailChoice decide(Shopper shopper) {
        var reasons = new ArrayList<Withheld>(8);
        boolean mayMail = mayMail(shopper, reasons);
        @Nullable Planner first = null;
        @Nullable Instant at = null;
        for (var planner : planners) {
            var planned = planner.plan(shopper, reasons);
            if (planned == null) {
                continue;
            }
            if (first == null) {
                first = planner;
                at = planned;
            } else if (mayMail) {
                reasons.add(new Withheld(planner.occasion(), NoMail.ANOTHER_GOES_FIRST, rank(first.occasion())));
            }
        }
        reasons.addAll(undecided);
        return first == null || at == null || !mayMail
                ? new MailChoice.None(reasons)
                : new MailChoice.Send(
                        first.occasion(),
                        at,
                        !at.isAfter(now),
                        Objects.requireNonNull(terms.each().get(first.occasion()))
                                .when()
                                .rules(),
                        reasons);
    }

    private RuleReference rank(Occasion occasion) {
        return Objects.requireNonNull(terms.each().get(occasion)).rank().rule();
    }

    /** Consent counts from its instant on; whoever unsubscribed in the same instant did not consent again. */
    private boolean mayMail(Shopper shopper, List<Withheld> reasons) {
        var consented = shopper.consentedAt();
        var unsubscribed = shopper.unsubscribedAt();
        if (unsubscribed != null && (consented == null || !consented.isAfter(unsubscribed))) {
            reasons.add(UNSUBSCRIBED);
            return false;
        }
        if (consented == null || consented.isAfter(now)) {
            reasons.add(NO_CONSENT);
            return false;
        }
        return true;
    }

    private static final Withheld UNSUBSCRIBED = new Withheld(null, NoMail.UNSUBSCRIBED, null);
    private static final Withheld NO_CONSENT = new Withheld(null, NoMail.NO_CONSENT, null);

    /**
     * Tells the day on which the round takes place.
     *
     * @param calendar the days of the house
     * @param now the instant
     * @return the date where the house is
     */
    public static LocalDate day(BusinessCalendar calendar, Instant now) {
        return LocalDate.ofInstant(now, calendar.zone());
    }
}
