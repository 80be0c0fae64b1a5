package io.ecomrules.core.marketing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the mail about something that was abandoned (CMP-4). */
final class AbandonedPlanner implements MailRound.Planner {

    private final Occasion occasion;
    private final Duration after;
    private final Duration notAfter;
    private final MailLimits limits;
    private final Instant now;
    private final Withheld notAbandoned;
    private final Withheld inFuture;
    private final Withheld wentFurther;
    private final Withheld bought;
    private final Withheld mailed;
    private final Withheld tooLate;

    AbandonedPlanner(Occasion occasion, MailTerms.When.Later later, MailLimits limits, Instant now) {
        this.occasion = occasion;
        this.after = later.after().value().duration();
        this.notAfter = later.notAfter().value().duration();
        this.limits = limits;
        this.now = now;
        this.notAbandoned = new Withheld(occasion, NoMail.NOT_ABANDONED, null);
        this.inFuture = new Withheld(occasion, NoMail.TIME_IN_FUTURE, null);
        this.wentFurther = new Withheld(occasion, NoMail.WENT_FURTHER, null);
        this.bought = new Withheld(occasion, NoMail.BOUGHT_MEANWHILE, null);
        this.mailed = new Withheld(occasion, NoMail.MAILED_ALREADY, null);
        this.tooLate = new Withheld(occasion, NoMail.TOO_LATE, later.notAfter().rule());
    }

    @Override
    public Occasion occasion() {
        return occasion;
    }

    @Override
    public @Nullable Instant plan(Shopper shopper, List<Withheld> reasons) {
        var left = last(shopper);
        if (left == null) {
            reasons.add(notAbandoned);
            return null;
        }
        if (left.isAfter(now)) {
            reasons.add(inFuture);
            return null;
        }
        int before = reasons.size();
        overtaken(shopper, left, reasons);
        var due = left.plus(after);
        var at = limits.outOfQuiet(due.isBefore(now) ? now : due);
        if (at.isAfter(left.plus(notAfter))) {
            reasons.add(tooLate);
        }
        var within = limits.within(at, shopper, reasons);
        return reasons.size() == before ? within : null;
    }

    private @Nullable Instant last(Shopper shopper) {
        @Nullable Instant last = null;
        for (var abandoned : shopper.abandoned()) {
            if (abandoned.where() == occasion && (last == null || abandoned.at().isAfter(last))) {
                last = abandoned.at();
            }
        }
        return last;
    }

    /** What happened since, in the same instant at the earliest. */
    private void overtaken(Shopper shopper, Instant left, List<Withheld> reasons) {
        for (var other : shopper.abandoned()) {
            if (other.where().compareTo(occasion) > 0 && !other.at().isBefore(left)) {
                reasons.add(wentFurther);
                break;
            }
        }
        for (var purchase : shopper.purchases()) {
            if (!purchase.isBefore(left)) {
                reasons.add(bought);
                break;
            }
        }
        for (var mail : shopper.mails()) {
            if (mail.occasion() == occasion && !mail.at().isBefore(left)) {
                reasons.add(mailed);
                break;
            }
        }
    }
}
