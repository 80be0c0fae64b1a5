package io.ecomrules.rules.plan;

import io.ecomrules.core.calendar.WallTime;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.marketing.DeliveryTerms;
import io.ecomrules.core.marketing.LeapDay;
import io.ecomrules.core.marketing.MailTerms;
import io.ecomrules.core.marketing.MailTerms.Each;
import io.ecomrules.core.marketing.MailTerms.Limits;
import io.ecomrules.core.marketing.MailTerms.When;
import io.ecomrules.core.marketing.Occasion;
import io.ecomrules.core.marketing.Profile;
import io.ecomrules.core.marketing.Segments;
import io.ecomrules.core.number.Exact;
import io.ecomrules.rules.facts.Customer;
import io.ecomrules.rules.facts.DeliveryDay;
import io.ecomrules.rules.facts.Mail;
import io.ecomrules.rules.facts.Person;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Literal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns what rules say about delivery, mails and segments into terms. */
public final class MarketingPlan {

    /** What is asked of every mail. */
    static final List<String> OF_EVERY_MAIL =
            List.of("rank()", "quietFrom()", "quietUntil()", "mailsADay()", "mailsAWeek()");

    private MarketingPlan() {}

    /** What is asked about when a mail is sent. */
    static List<String> when(Occasion occasion) {
        return switch (occasion) {
            case PRODUCT_PAGE, BASKET, CHECK_OUT -> List.of("sendAfter()", "notAfter()");
            case BIRTHDAY -> List.of("sendAt()", "daysBefore()", "leapDayOn()");
            case HOLIDAY -> List.of("sendAt()", "daysBefore()");
            case VIP -> List.of("sendAt()", "sendEvery()");
        };
    }

    /**
     * Asks until when orders are delivered the same day (CMP-3).
     *
     * @param answers the rules
     * @param on the day
     * @return what the rules in force say
     */
    public static DeliveryTerms delivery(Answers answers, LocalDate on) {
        var workDays = answers.on(on, DecisionKind.MARKETING, new DeliveryDay(false));
        var restDays = answers.on(on, DecisionKind.MARKETING, new DeliveryDay(true));
        return new DeliveryTerms(workDays.hour("orderedBefore()"), restDays.hour("orderedBefore()"));
    }

    /**
     * Asks when mails are sent (CMP-4, CMP-5).
     *
     * @param answers the rules
     * @param on the day
     * @return what the rules in force say; an occasion that something is not said about cannot be decided
     */
    public static MailTerms mails(Answers answers, LocalDate on) {
        var each = new EnumMap<Occasion, Each>(Occasion.class);
        var refusals = new ArrayList<Finding>();
        for (var occasion : Occasion.values()) {
            var inForce = answers.on(on, DecisionKind.MARKETING, new Mail(occasion));
            var missing = new ArrayList<>(inForce.refusals());
            for (var subjects : List.of(OF_EVERY_MAIL, when(occasion))) {
                subjects.stream()
                        .filter(subject -> missing.isEmpty() && inForce.reference(subject) == null)
                        .forEach(subject ->
                                missing.add(inForce.notInForce(occasion.clause(), subject + ": " + occasion.code())));
            }
            if (missing.isEmpty()) {
                each.put(occasion, new Each(count(inForce, "rank()"), when(inForce, occasion), limits(inForce)));
            }
            refusals.addAll(missing);
        }
        return new MailTerms(each, refusals);
    }

    private static Limits limits(InForce inForce) {
        return new Limits(
                there(inForce.hour("quietFrom()")),
                there(inForce.hour("quietUntil()")),
                count(inForce, "mailsADay()"),
                count(inForce, "mailsAWeek()"));
    }

    private static When when(InForce inForce, Occasion occasion) {
        if (occasion.isAbandonment()) {
            return new When.Later(wall(inForce, "sendAfter()"), wall(inForce, "notAfter()"));
        }
        var hour = there(inForce.hour("sendAt()"));
        if (occasion == Occasion.VIP) {
            return new When.Regularly(hour, wall(inForce, "sendEvery()"));
        }
        var leapDay = inForce.several("leapDayOn()", LeapDay.class);
        return new When.OnTheDay(
                hour,
                count(inForce, "daysBefore()"),
                leapDay == null ? null : new Ruled<>(leapDay.value().get(0), leapDay.rule()));
    }

    private static Ruled<WallTime> wall(InForce inForce, String subject) {
        var span = there(inForce.span(subject));
        return new Ruled<>((WallTime) span.value(), span.rule());
    }

    private static Ruled<Integer> count(InForce inForce, String subject) {
        var term = there(inForce.term(subject));
        return new Ruled<>(term.value().toDecimal().intValueExact(), term.rule());
    }

    private static <T> T there(@Nullable T set) {
        return Objects.requireNonNull(set, "asked for before it was known to be set");
    }

    /**
     * Asks in which segments a customer is (CMP-5).
     *
     * @param answers the rules
     * @param profile what is known of the customer
     * @param on the day
     * @return the segments with their rules
     */
    public static Segments segments(Answers answers, Profile profile, LocalDate on) {
        var inForce = answers.on(on, DecisionKind.MARKETING, new Person(profile.sex()), Customer.of(profile, on));
        var rules = new TreeMap<String, RuleReference>();
        inForce.rules("belongsTo")
                .values()
                .forEach(rule ->
                        rules.put(((Literal.Text) rule.then().arguments().get(0)).value(), rule.reference()));
        return new Segments(rules, inForce.refusals());
    }

    /**
     * Asks what voucher goes with a mail (CMP-5).
     *
     * @param answers the rules
     * @param occasion the mail
     * @param profile what is known of the customer; of it only what may set a price is looked at
     * @param on the day
     * @return the amount in CNY, or null if no rule gives one
     */
    public static @Nullable Ruled<Exact> voucher(Answers answers, Occasion occasion, Profile profile, LocalDate on) {
        var term = answers.on(on, DecisionKind.MARKETING, new Mail(occasion), Customer.of(profile, on))
                .term("voucherWorth()");
        return term == null ? null : new Ruled<>(term.value(), term.rule());
    }
}
