package io.ecomrules.core.campaign;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.listing.Listing;
import io.ecomrules.core.listing.Promotion;
import io.ecomrules.core.listing.PromotionCheck;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** What is wrong with the money and the promotions of campaigns (CMP-1). */
public final class CampaignCheck {

    private CampaignCheck() {}

    /**
     * Looks at what a campaign cost.
     *
     * @param campaign the campaign
     * @param spending what was spent on it
     * @param terms what the rules say
     * @return {@code campaign-without-budget}, {@code campaign-over-budget} or {@code campaign-near-budget},
     *     {@code spending-outside-window}, {@code spending-in-other-currency}; none if all is well
     */
    public static List<Finding> budget(Campaign campaign, Collection<Spending> spending, CampaignTerms terms) {
        var findings = new ArrayList<Finding>();
        for (var each : spending) {
            if (!campaign.isIn(each.at())) {
                findings.addAll(terms.tell(
                        CampaignIssue.SPENDING_OUTSIDE_WINDOW,
                        "campaign",
                        campaign.id(),
                        "spending",
                        each.id(),
                        "at",
                        each.at().toString(),
                        "amount",
                        Campaign.text(each.amount())));
            }
        }
        var budget = campaign.budget();
        if (budget == null) {
            findings.addAll(terms.tell(CampaignIssue.CAMPAIGN_WITHOUT_BUDGET, "campaign", campaign.id()));
        } else {
            compare(campaign, budget, spending, terms, findings);
        }
        return List.copyOf(findings);
    }

    private static void compare(
            Campaign campaign,
            MonetaryAmount budget,
            Collection<Spending> spending,
            CampaignTerms terms,
            List<Finding> findings) {
        var spent = BigDecimal.ZERO;
        for (var each : spending) {
            if (each.amount().getCurrency().equals(budget.getCurrency())) {
                spent = spent.add(Moneys.number(each.amount()));
            } else {
                findings.addAll(terms.tell(
                        CampaignIssue.SPENDING_IN_OTHER_CURRENCY,
                        "campaign",
                        campaign.id(),
                        "spending",
                        each.id(),
                        "amount",
                        Campaign.text(each.amount()),
                        "budget",
                        Campaign.text(budget)));
            }
        }
        findings.addAll(share(campaign, budget, spent, terms));
    }

    /** A budget of nothing is over as soon as anything is spent. */
    private static List<Finding> share(
            Campaign campaign, MonetaryAmount budget, BigDecimal spent, CampaignTerms terms) {
        var evidence = new String[] {
            "campaign",
            campaign.id(),
            "spent",
            Campaign.text(Moneys.of(spent, budget.getCurrency())),
            "budget",
            Campaign.text(budget)
        };
        if (budget.isNegativeOrZero()) {
            return spent.signum() > 0 ? terms.tell(CampaignIssue.CAMPAIGN_OVER_BUDGET, evidence) : List.of();
        }
        var share = Exact.of(spent).dividedBy(Exact.of(Moneys.number(budget)));
        var over = terms.compare(CampaignIssue.CAMPAIGN_OVER_BUDGET, share, evidence);
        return over.isEmpty() ? terms.compare(CampaignIssue.CAMPAIGN_NEAR_BUDGET, share, evidence) : over;
    }

    /**
     * Compares the budgets of campaigns with the annual plan they come from. Exactly the amount of the plan is within it.
     *
     * @param plan the plan
     * @param campaigns every campaign of the year
     * @param terms what the rules say
     * @return {@code campaigns-over-plan} for each item of the plan that the budgets go beyond, in the order of the items; what has no
     *     budget, another currency or no item plays no part here
     */
    public static List<Finding> plan(AnnualPlan plan, Collection<Campaign> campaigns, CampaignTerms terms) {
        var findings = new ArrayList<Finding>();
        plan.items().forEach((item, amount) -> {
            var planned = campaigns.stream()
                    .filter(campaign -> item.equals(campaign.planItem()))
                    .map(Campaign::budget)
                    .filter(Objects::nonNull)
                    .filter(budget -> budget.getCurrency().equals(amount.getCurrency()))
                    .map(Moneys::number)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (planned.compareTo(Moneys.number(amount)) > 0) {
                findings.addAll(terms.tell(
                        CampaignIssue.CAMPAIGNS_OVER_PLAN,
                        "item",
                        item,
                        "planned",
                        text(planned, amount.getCurrency()),
                        "budget",
                        Campaign.text(amount)));
            }
        });
        return List.copyOf(findings);
    }

    private static String text(BigDecimal number, CurrencyUnit currency) {
        return Campaign.text(Moneys.of(number, currency));
    }

    /**
     * Lets the promotions of a campaign meet its listings (LST-6): every product has a promotion in the campaign's window, none holds before
     * or after it, and each has a price below the list price and not below the floor.
     *
     * @param campaign the campaign
     * @param listings the listings of its products
     * @param promotions promotions of any products
     * @param terms what the rules say
     * @return {@code campaign-listing-without-promotion} and {@code promotion-outside-campaign}, and what {@link PromotionCheck} finds, by
     *     product
     */
    public static List<Finding> promotions(
            Campaign campaign, Collection<Listing> listings, Collection<Promotion> promotions, CampaignTerms terms) {
        var findings = new ArrayList<Finding>();
        for (var sku : campaign.skus()) {
            var own = promotions.stream()
                    .filter(promotion -> promotion.sku().equals(sku))
                    .toList();
            if (own.stream().noneMatch(promotion -> meets(promotion, campaign))) {
                findings.addAll(terms.tell(
                        CampaignIssue.CAMPAIGN_LISTING_WITHOUT_PROMOTION,
                        "campaign",
                        campaign.id(),
                        "sku",
                        sku.value()));
            }
            own.stream()
                    .filter(promotion -> meets(promotion, campaign) || !promotion.hasWindow())
                    .forEach(promotion -> findings.addAll(meeting(promotion, campaign, listings, terms)));
        }
        return List.copyOf(findings);
    }

    private static boolean meets(Promotion promotion, Campaign campaign) {
        var from = promotion.from();
        var until = promotion.until();
        return from != null
                && until != null
                && from.isBefore(campaign.until())
                && campaign.from().isBefore(until);
    }

    private static List<Finding> meeting(
            Promotion promotion, Campaign campaign, Collection<Listing> listings, CampaignTerms terms) {
        var findings = new ArrayList<Finding>();
        if (promotion.hasWindow() && !isWithin(promotion, campaign)) {
            findings.addAll(terms.tell(
                    CampaignIssue.PROMOTION_OUTSIDE_CAMPAIGN,
                    "campaign",
                    campaign.id(),
                    "sku",
                    promotion.sku().value(),
                    "promotion",
                    window(promotion.from(), promotion.until()),
                    "window",
                    window(campaign.from(), campaign.until())));
        }
        listings.stream()
                .filter(listing -> listing.sku().equals(promotion.sku()))
                .forEach(listing -> findings.addAll(PromotionCheck.of(promotion, listing)));
        return findings;
    }

    private static boolean isWithin(Promotion promotion, Campaign campaign) {
        var from = promotion.from();
        var until = promotion.until();
        return from != null && until != null && !from.isBefore(campaign.from()) && !until.isAfter(campaign.until());
    }

    private static String window(@Nullable Instant from, @Nullable Instant until) {
        return from + " – " + until;
    }
}
