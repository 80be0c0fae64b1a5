package io.ecomrules.cli;

import io.ecomrules.core.analytics.CampaignMeter;
import io.ecomrules.core.analytics.Register;
import io.ecomrules.core.campaign.Campaign;
import io.ecomrules.core.campaign.CampaignFigure;
import io.ecomrules.core.campaign.Spending;
import io.ecomrules.core.json.CampaignJson;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.rules.Ecom;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which {@code ecom metrics} evaluates one campaign against the days before it (CMP-1). */
final class CampaignEvaluating {

    @Option(names = "--evaluate", paramLabel = "CAMPAIGN")
    @Nullable
    String campaign;

    @Option(names = "--baseline", paramLabel = "FROM/UNTIL")
    @Nullable
    String baseline;

    @Option(names = "--budget", paramLabel = "AMOUNT")
    @Nullable
    String budget;

    boolean isAsked() {
        return campaign != null;
    }

    /** Counts, evaluates and answers. */
    int run(EventFiles events, @Nullable Register register, Ecom ecom, Options options, Console console) {
        var id = Objects.requireNonNull(campaign);
        var registered = register == null ? null : register.campaign(id).orElse(null);
        if (register == null || registered == null || baseline == null) {
            throw new UsageException("usage.evaluate", Map.of("campaign", id));
        }
        var zone = options.zone();
        var before = Days.parse("--baseline", baseline);
        if (before.until().isAfter(registered.from())) {
            throw Options.invalid("--baseline", baseline, "< " + registered.from());
        }
        var meter = CampaignMeter.of(register, id, before.window(zone), zone, options.now());
        var counting = new EventCounting(console, meter::take, meter::balance, false);
        events.read(zone, counting::take);
        var count = meter.count();
        var days = count.days();
        var planned = new Campaign(
                id, registered.title(), null, days.from(), days.until(), budget(count.currency()), Set.of());
        var evaluation = ecom.campaigns().evaluate(planned, count.figures(), registered.from());
        var cost = count.figures().values().get(CampaignFigure.COST);
        var spending = cost == null || count.currency() == null
                ? List.<Spending>of()
                : List.of(new Spending(id, last(days.until()), amount(cost.toDecimal(), count.currency())));
        var findings = planned.budget() == null
                ? List.<io.ecomrules.core.finding.Finding>of()
                : ecom.campaigns().budget(planned, spending, registered.from());
        console.out()
                .line(CampaignJson.write(
                        planned,
                        count,
                        evaluation,
                        findings,
                        ecom.pack(),
                        zone,
                        console.words().locale()));
        counting.balance();
        return counting.finish();
    }

    private static Instant last(Instant until) {
        return until.minusNanos(1);
    }

    private @Nullable MonetaryAmount budget(@Nullable String currency) {
        if (budget == null) {
            return null;
        }
        try {
            return amount(new BigDecimal(budget), currency == null ? "CNY" : currency);
        } catch (NumberFormatException none) {
            throw Options.invalid("--budget", budget, "50000.00");
        }
    }

    private static MonetaryAmount amount(BigDecimal number, String currency) {
        return Moneys.of(number, Moneys.currency(currency).orElse(Moneys.CNY));
    }
}
