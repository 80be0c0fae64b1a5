package io.ecomrules.core.campaign;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** Something to be done in a stage (CMP-6). Which belongs to which stage stands in the rule files. */
public enum StageTask implements Titled {
    /** Run the shops. */
    SHOP_OPERATION,
    /** Bring the team together. */
    TEAM_BUILDING,
    /** Build the company's site and run it. */
    COMPANY_SITE,
    /** Make the brand known. */
    BRAND_PROMOTION,
    /** Set up the social channels. */
    SOCIAL_CHANNELS,
    /** Standardise how work is done, and assess it. */
    STANDARD_WORK,
    /** Sort out how posts work together. */
    POSTS_TOGETHER,
    /** Plan campaigns, events and charity. */
    CAMPAIGNS_AND_EVENTS,
    /** Build the brand. */
    BRAND_BUILDING,
    /** Open up the market. */
    MARKET_DEVELOPMENT,
    /** Plan marketing. */
    MARKETING_PLANNING,
    /** Win channels and partners. */
    CHANNELS_AND_PARTNERS,
    /** Prepare to go from on line to off line. */
    O2O_PREPARATION,
    /** Prepare a mall of the own. */
    OWN_MALL_PREPARATION,
    /** Manage sales and channels. */
    SALES_AND_CHANNELS,
    /** Work with the media. */
    MEDIA_RELATIONS,
    /** Run what is off line. */
    OFFLINE_OPERATION,
    /** Build and run the mall. */
    OWN_MALL_OPERATION,
    /** Decide from data whether to become a platform. */
    PLATFORM_DECISION,
    /** Consider a change of strategy. */
    STRATEGY_REVIEW,
    /** Raise capital. */
    FUNDING,
    /** Add categories. */
    MORE_CATEGORIES,
    /** Improve channels. */
    BETTER_CHANNELS,
    /** Plan another way to do business. */
    BUSINESS_MODEL,
    /** Make the shop itself a brand. */
    SHOP_AS_BRAND;

    /**
     * Gives the stable code.
     *
     * @return for example {@code team-building}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("task." + code(), Map.of());
    }
}
