package io.ecomrules.rules;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.marketing.Delivery;
import io.ecomrules.core.marketing.DeliveryPromise;
import io.ecomrules.core.marketing.MailRound;
import io.ecomrules.core.marketing.MailTerms;
import io.ecomrules.core.marketing.Occasion;
import io.ecomrules.core.marketing.Profile;
import io.ecomrules.core.marketing.Segments;
import io.ecomrules.core.number.Exact;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.MarketingPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Decides about delivery, mails and segments by the rules of a pack (CMP-3 to CMP-5). Immutable and thread-safe. It sends nothing.
 */
public final class MarketingPolicy {

    private final Answers answers;

    MarketingPolicy(Answers answers) {
        this.answers = answers;
    }

    /**
     * Tells when an order is delivered that is placed now, and how much time is left for that (CMP-3).
     *
     * @param now now
     * @param calendar the days of the house
     * @return the promise, or why there is none, as {@link Delivery#promise} says
     */
    public Answer<DeliveryPromise> delivery(Instant now, BusinessCalendar calendar) {
        return Delivery.promise(now, calendar, day -> MarketingPlan.delivery(answers, day));
    }

    /**
     * Tells what the rules say about mails.
     *
     * @param on the day
     * @return the terms in force
     */
    public MailTerms mails(LocalDate on) {
        return MarketingPlan.mails(answers, on);
    }

    /**
     * Begins a round of looking at customers: which mail each gets and when, or why none (CMP-4, CMP-5).
     *
     * @param calendar the days of the house; its zone is that of all hours
     * @param now the instant
     * @return the round, for as many customers as there are
     */
    public MailRound round(BusinessCalendar calendar, Instant now) {
        return new MailRound(mails(MailRound.day(calendar, now)), calendar, now);
    }

    /**
     * Tells in which segments a customer is (CMP-5).
     *
     * @param profile what is known of the customer
     * @param on the day
     * @return the segments, each with the rule that put the customer there
     */
    public Segments segments(Profile profile, LocalDate on) {
        return MarketingPlan.segments(answers, profile, on);
    }

    /**
     * Tells what voucher goes with a mail. The built-in rules give none. A rule that would ask for sex or age is refused.
     *
     * @param occasion the mail
     * @param profile what is known of the customer
     * @param on the day
     * @return the amount in CNY with its rule, or empty
     */
    public Optional<Ruled<Exact>> voucher(Occasion occasion, Profile profile, LocalDate on) {
        return Optional.ofNullable(MarketingPlan.voucher(answers, occasion, profile, on));
    }
}
