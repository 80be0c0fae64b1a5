package io.ecomrules.core.marketing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the regular mail to a VIP (CMP-5). */
final class RegularPlanner implements MailRound.Planner {

    private final Occasion occasion;
    private final Duration every;
    private final MailLimits limits;
    private final MailDay day;
    private final LocalTime hour;
    private final Withheld notVip;
    private final Withheld tooSoon;

    RegularPlanner(Occasion occasion, MailTerms.When.Regularly when, MailLimits limits, MailDay day) {
        this.occasion = occasion;
        this.every = when.every().value().duration();
        this.hour = when.hour().value();
        this.limits = limits;
        this.day = day;
        this.notVip = new Withheld(occasion, NoMail.NOT_VIP, null);
        this.tooSoon = new Withheld(occasion, NoMail.TOO_SOON, when.every().rule());
    }

    @Override
    public Occasion occasion() {
        return occasion;
    }

    @Override
    public @Nullable Instant plan(Shopper shopper, List<Withheld> reasons) {
        if (!shopper.isVip()) {
            reasons.add(notVip);
            return null;
        }
        int before = reasons.size();
        var at = limits.outOfQuiet(day.from(hour));
        for (var mail : shopper.mails()) {
            if (mail.occasion() == occasion && mail.at().plus(every).isAfter(at)) {
                reasons.add(tooSoon);
                break;
            }
        }
        var within = limits.within(at, shopper, reasons);
        return reasons.size() == before ? within : null;
    }
}
