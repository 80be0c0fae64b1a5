package io.ecomrules.cli;

import io.ecomrules.cli.report.CampaignReport;
import io.ecomrules.core.analytics.CampaignCount;
import io.ecomrules.core.analytics.CampaignMeter;
import io.ecomrules.core.analytics.Register;
import io.ecomrules.core.campaign.Campaign;
import io.ecomrules.core.campaign.CampaignFigure;
import io.ecomrules.core.campaign.Spending;
import io.ecomrules.core.json.CampaignJson;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.rules.Ecom;
import java.math.BigDecimal;
import java.util.ArrayList;
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

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable
    String out;

    /** Whether a campaign is to be evaluated; what only then means something is refused otherwise, and so is what then means nothing. */
    boolean isAsked(boolean hasOther) {
        if (campaign == null ? baseline != null || budget != null || out != null : hasOther) {
            throw new UsageException("usage.evaluate-alone", Map.of());
        }
        return campaign != null;
    }

    /** Counts, evaluates and answers. */
    int run(
            EventFiles events,
            @Nullable Register register,
            Ecom ecom,
            Options options,
            boolean isText,
            Console console) {
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
        if (registered.window(zone).until().isAfter(options.now())) {
            throw new UsageException(
                    "usage.campaign-not-over",
                    Map.of(
                            "campaign",
                            id,
                            "last",
                            registered.until().minusDays(1).toString()));
        }
        var folder = out == null ? null : OutFolder.made(Options.path("--out", out));
        var meter = CampaignMeter.of(register, id, before.window(zone), zone, options.now());
        var counting = new EventCounting(console, meter::take, meter::balance, isText);
        events.read(zone, counting::take);
        var report = report(registered, meter, counting.unreadable(), ecom);
        if (isText) {
            new CampaignText(console.words()).of(report).forEach(console.out()::line);
        } else {
            var locale = console.words().locale();
            console.out()
                    .line(CampaignJson.write(
                            report.campaign(),
                            report.count(),
                            report.evaluation(),
                            report.findings(),
                            report.pack(),
                            zone,
                            locale));
        }
        counting.balance();
        if (folder != null) {
            OutFolder.write(folder, into -> report.write(into, console.words().locale()));
        }
        return counting.finish();
    }

    private CampaignReport report(Register.Campaign registered, CampaignMeter meter, long unreadable, Ecom ecom) {
        var count = meter.count();
        var days = count.days();
        var planned = new Campaign(
                registered.id(),
                registered.title(),
                null,
                days.from(),
                days.until(),
                budget(count.currency()),
                Set.of());
        var evaluation = ecom.campaigns().evaluate(planned, count.figures(), registered.from());
        var findings = new ArrayList<>(evaluation.findings());
        if (planned.budget() != null) {
            findings.addAll(ecom.campaigns().budget(planned, spending(planned, count), registered.from()));
        }
        return new CampaignReport(planned, count, evaluation, findings, meter.balance(), unreadable, ecom.pack());
    }

    /** All cost as one, on the last instant of the campaign: it was counted within its days. */
    private static List<Spending> spending(Campaign campaign, CampaignCount count) {
        var cost = count.figures().values().get(CampaignFigure.COST);
        return cost == null || count.currency() == null
                ? List.of()
                : List.of(new Spending(
                        campaign.id(), campaign.until().minusNanos(1), amount(cost.toDecimal(), count.currency())));
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
