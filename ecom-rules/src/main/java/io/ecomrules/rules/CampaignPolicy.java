package io.ecomrules.rules;

import io.ecomrules.core.campaign.AnnualPlan;
import io.ecomrules.core.campaign.Campaign;
import io.ecomrules.core.campaign.CampaignCheck;
import io.ecomrules.core.campaign.CampaignFigures;
import io.ecomrules.core.campaign.CampaignTerms;
import io.ecomrules.core.campaign.Evaluating;
import io.ecomrules.core.campaign.Evaluation;
import io.ecomrules.core.campaign.Spending;
import io.ecomrules.core.campaign.StageReading;
import io.ecomrules.core.campaign.StageWork;
import io.ecomrules.core.campaign.Stages;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.listing.Listing;
import io.ecomrules.core.listing.Promotion;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.CampaignPlan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Judges campaigns and stages by the rules of a pack (CMP-1, CMP-6). Immutable and thread-safe. How a campaign goes from plan to evaluation is
 * told by {@code CampaignFlow} in {@code io.ecomrules.core.campaign}, and who reviews it by the approval of {@code Matter.CAMPAIGN}.
 */
public final class CampaignPolicy {

    private final Answers answers;

    CampaignPolicy(Answers answers) {
        this.answers = answers;
    }

    /**
     * Tells from where on something is told of campaigns, and how grave it is.
     *
     * @param on the day
     * @return the terms in force
     */
    public CampaignTerms terms(LocalDate on) {
        return CampaignPlan.terms(answers, on);
    }

    /**
     * Looks at what a campaign cost.
     *
     * @param campaign the campaign
     * @param spending what was spent on it
     * @param on the day
     * @return what is wrong, as {@link CampaignCheck#budget} tells
     */
    public List<Finding> budget(Campaign campaign, Collection<Spending> spending, LocalDate on) {
        return CampaignCheck.budget(campaign, spending, terms(on));
    }

    /**
     * Compares the budgets of campaigns with the annual plan.
     *
     * @param plan the plan
     * @param campaigns every campaign of the year
     * @param on the day
     * @return {@code campaigns-over-plan} for each item that they go beyond
     */
    public List<Finding> plan(AnnualPlan plan, Collection<Campaign> campaigns, LocalDate on) {
        return CampaignCheck.plan(plan, campaigns, terms(on));
    }

    /**
     * Lets the promotions of a campaign meet its listings.
     *
     * @param campaign the campaign
     * @param listings the listings of its products
     * @param promotions promotions of any products
     * @param on the day
     * @return what is wrong, as {@link CampaignCheck#promotions} tells
     */
    public List<Finding> promotions(
            Campaign campaign, Collection<Listing> listings, Collection<Promotion> promotions, LocalDate on) {
        return CampaignCheck.promotions(campaign, listings, promotions, terms(on));
    }

    /**
     * Evaluates a campaign from its figures (MET-P1 to MET-P5) and against the time before it.
     *
     * @param campaign the campaign
     * @param figures what was counted
     * @param on the day
     * @return its metrics and what they tell
     */
    public Evaluation evaluate(Campaign campaign, CampaignFigures figures, LocalDate on) {
        return Evaluating.of(campaign, figures, terms(on));
    }

    /**
     * Tells in which stage the undertaking is, and what is left to do in it (CMP-6).
     *
     * @param begunOn its first day
     * @param on the day
     * @param done the tasks that are done by then
     * @return the stage, or why it cannot be told, as {@link Stages#at} says
     */
    public Answer<StageReading> stage(LocalDate begunOn, LocalDate on, Set<StageWork> done) {
        return Stages.at(begunOn, on, done, CampaignPlan.stages(answers, on), terms(on));
    }
}
