package io.ecomrules.core.metric;

import static io.ecomrules.core.metric.Direction.HIGHER_IS_BETTER;
import static io.ecomrules.core.metric.Direction.LOWER_IS_BETTER;
import static io.ecomrules.core.metric.Metric.Range.ANY;
import static io.ecomrules.core.metric.Metric.Range.FROM_ZERO;
import static io.ecomrules.core.metric.Metric.Range.ZERO_TO_ONE;
import static io.ecomrules.core.metric.Unit.AVERAGE;
import static io.ecomrules.core.metric.Unit.COUNT;
import static io.ecomrules.core.metric.Unit.MONEY;
import static io.ecomrules.core.metric.Unit.RATIO;
import static io.ecomrules.core.metric.Unit.SECONDS;

import java.util.Locale;
import java.util.Optional;

/**
 * A metric of chapter MET, with its unit, its direction and, in Chinese and English, its name, its formula and when it has
 * no value. A quotient whose denominator is zero has no value: it is never 0 and never infinite.
 */
public enum Metric implements Measure {
    /** MET-M1: distinct visitors, counted by device. */
    UNIQUE_VISITORS("MET-M1", COUNT, HIGHER_IS_BETTER, FROM_ZERO),
    /** MET-M2: page arrivals for each showing of an advertisement. */
    REACH_RATE("MET-M2", RATIO, HIGHER_IS_BETTER, FROM_ZERO),
    /** MET-M3: visitors of a page who leave without a second click. */
    BOUNCE_RATE("MET-M3", RATIO, LOWER_IS_BETTER, ZERO_TO_ONE),
    /** MET-M4: spend for each visitor. */
    COST_PER_VISITOR("MET-M4", MONEY, LOWER_IS_BETTER, FROM_ZERO),
    /** MET-M5: spend for each order; {@link #sourceName()} tells what the source calls it. */
    COST_PER_ORDER("MET-M5", MONEY, LOWER_IS_BETTER, FROM_ZERO),
    /** MET-M6: new visitors among all visitors. */
    NEW_VISITOR_SHARE("MET-M6", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE),

    /** MET-P1: clicks for each visitor of the campaign. */
    CLICKS_PER_VISITOR("MET-P1", AVERAGE, HIGHER_IS_BETTER, FROM_ZERO),
    /** MET-P2: campaign orders among all orders. */
    CAMPAIGN_ORDER_SHARE("MET-P2", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE),
    /** MET-P3: campaign turnover within all turnover. */
    CAMPAIGN_TURNOVER_SHARE("MET-P3", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE),
    /** MET-P4: visitors of the campaign page who buy. */
    CAMPAIGN_CONVERSION("MET-P4", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE),
    /** MET-P5: campaign turnover for each unit of cost. */
    CAMPAIGN_ROI("MET-P5", RATIO, HIGHER_IS_BETTER, FROM_ZERO),

    /** MET-S1: seconds until the first answer by a person. */
    FIRST_RESPONSE("MET-S1", SECONDS, LOWER_IS_BETTER, FROM_ZERO),
    /** MET-S2: forbidden phrases. */
    FORBIDDEN_PHRASES("MET-S2", COUNT, LOWER_IS_BETTER, FROM_ZERO),
    /** MET-S3: bad reviews caused by attitude. */
    BAD_REVIEWS("MET-S3", COUNT, LOWER_IS_BETTER, FROM_ZERO),
    /** MET-S4: received visitors who pay. */
    ENQUIRY_CONVERSION("MET-S4", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE),
    /** MET-S5: own turnover against the team's mean. */
    TURNOVER_RATIO("MET-S5", RATIO, HIGHER_IS_BETTER, FROM_ZERO),
    /** MET-S6: returns the agent caused, for each converted order. */
    RETURN_RATE("MET-S6", RATIO, LOWER_IS_BETTER, FROM_ZERO),
    /** MET-S7: exchanges the agent caused, for each converted order. */
    EXCHANGE_RATE("MET-S7", RATIO, LOWER_IS_BETTER, FROM_ZERO),
    /** MET-S8: paying visitors who are refunded for a cause of the agent's. */
    REFUND_RATE("MET-S8", RATIO, LOWER_IS_BETTER, ZERO_TO_ONE),
    /** MET-S9: enquiries answered within the limit. */
    ANSWERED_IN_TIME("MET-S9", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE),
    /** MET-S10: customers received by each agent. */
    CUSTOMERS_PER_AGENT("MET-S10", AVERAGE, HIGHER_IS_BETTER, FROM_ZERO),
    /** MET-S11: turnover for each paying customer of the agent. */
    AGENT_ORDER_VALUE("MET-S11", MONEY, HIGHER_IS_BETTER, FROM_ZERO),
    /** MET-S12: orders with a recommended item. */
    RELATED_SALES("MET-S12", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE),

    /** MET-D1: designs delivered on time. */
    DESIGN_TIMELINESS("MET-D1", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE),
    /** MET-D2: submitted designs that pass. */
    DESIGN_PASS_RATE("MET-D2", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE),
    /** MET-D3: work days with a work log. */
    DESIGN_WORK_LOG("MET-D3", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE),
    /** MET-D4: designs done against designs planned. */
    DESIGN_PLAN_COMPLETION("MET-D4", RATIO, HIGHER_IS_BETTER, FROM_ZERO),

    /** MET-C1: page views of each visitor. */
    PAGES_PER_VISITOR("MET-C1", AVERAGE, HIGHER_IS_BETTER, FROM_ZERO),
    /** MET-C2: findings about copy (CNT-10). */
    COPY_FINDINGS("MET-C2", COUNT, LOWER_IS_BETTER, FROM_ZERO),

    /** MET-E1: products listed on time. */
    ON_TIME_LISTING("MET-E1", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE),
    /** MET-E2: listed products shown wrongly. */
    DISPLAY_ERRORS("MET-E2", COUNT, LOWER_IS_BETTER, FROM_ZERO),
    /** MET-E3: listed products with a wrong stock. */
    STOCK_ERRORS("MET-E3", COUNT, LOWER_IS_BETTER, FROM_ZERO),

    /** MET-O1: the store's visitors. */
    STORE_TRAFFIC("MET-O1", COUNT, HIGHER_IS_BETTER, FROM_ZERO),
    /** MET-O2: the store's visitors who pay. */
    STORE_CONVERSION("MET-O2", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE),
    /** MET-O3: the store's turnover for each paying customer. */
    STORE_ORDER_VALUE("MET-O3", MONEY, HIGHER_IS_BETTER, FROM_ZERO),
    /** MET-O4: paying customers who pay again. */
    REPURCHASE_RATE("MET-O4", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE),
    /** MET-O5: what it costs to run the store. */
    OPERATING_COST("MET-O5", MONEY, LOWER_IS_BETTER, FROM_ZERO),
    /** MET-O6: what is left of the gross profit after cost, for each unit of cost. */
    STORE_ROI("MET-O6", RATIO, HIGHER_IS_BETTER, ANY),
    /** MET-O7: growth of the net profit over the period before. */
    NET_PROFIT_GROWTH("MET-O7", RATIO, HIGHER_IS_BETTER, ANY),
    /** MET-O8: satisfied answers among all answers of a survey. */
    SATISFACTION("MET-O8", RATIO, HIGHER_IS_BETTER, ZERO_TO_ONE);

    /** Which numbers can be right. */
    enum Range {
        ANY,
        FROM_ZERO,
        ZERO_TO_ONE
    }

    private final String code;
    private final Unit unit;
    private final Direction direction;
    private final Range range;

    Metric(String code, Unit unit, Direction direction, Range range) {
        this.code = code;
        this.unit = unit;
        this.direction = direction;
        this.range = range;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    /**
     * Returns which way the metric improves.
     *
     * @return the direction
     */
    public Direction direction() {
        return direction;
    }

    @Override
    public boolean mayBeNegative() {
        return range == Range.ANY;
    }

    @Override
    public boolean mayExceedOne() {
        return range != Range.ZERO_TO_ONE;
    }

    /**
     * Asks whether the metric divides one number by another, so that it has no value where the other is zero.
     *
     * @return false for plain counts and sums
     */
    public boolean isQuotient() {
        return unit != COUNT && this != OPERATING_COST;
    }

    /**
     * Returns how the metric is computed, in words.
     *
     * @param locale the reader's locale; English for any English locale, Chinese for all others
     * @return the formula, never blank
     */
    public String formula(Locale locale) {
        return MeasureTexts.in(locale).required(code + ".formula");
    }

    /**
     * Returns when the metric has no value: for a quotient the denominator that is zero, for a count that nobody counted.
     *
     * @param locale the reader's locale; English for any English locale, Chinese for all others
     * @return the condition, never blank
     */
    public String noValue(Locale locale) {
        return MeasureTexts.in(locale).required(code + ".no-value");
    }

    /**
     * Returns what a reader of the metric should know beyond its formula.
     *
     * @param locale the reader's locale; English for any English locale, Chinese for all others
     * @return the remark, or empty
     */
    public Optional<String> note(Locale locale) {
        return MeasureTexts.in(locale).optional(code + ".note");
    }

    /**
     * Returns the name that the source gives the metric where that name misleads, so that a report may show both.
     *
     * @return the source's own name, in Chinese, or empty where the title follows the source
     */
    public Optional<String> sourceName() {
        return MeasureTexts.in(Locale.SIMPLIFIED_CHINESE).optional(code + ".source-name");
    }

    /**
     * Finds the metric that a column or a rule names, as {@link Measure#parse(String)} does.
     *
     * @param codeOrAlias the name as somebody wrote it
     * @return the metric, or empty where none has that name
     */
    public static Optional<Metric> parse(String codeOrAlias) {
        return Measure.parse(codeOrAlias).filter(Metric.class::isInstance).map(Metric.class::cast);
    }
}
