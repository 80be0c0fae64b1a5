package io.ecomrules.benchmarks.rival;

import io.ecomrules.benchmarks.sample.PersonMonth;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.number.Exact;

/** What ecom is measured against: the three scorecards with their numbers in the source, as one writes them when no number will change. */
public final class HandWritten {

    private static final ClauseId MANAGER = ClauseId.of("KPI-1");
    private static final ClauseId OPERATOR = ClauseId.of("KPI-2");
    private static final ClauseId AGENT = ClauseId.of("KPI-3");

    private static final Exact ONE_PERCENT = Exact.parse("0.01");
    private static final Exact ONE_AND_A_HALF_PERCENT = Exact.parse("0.015");
    private static final Exact FIVE_PERCENT = Exact.parse("0.05");
    private static final Exact TWENTY_PERCENT = Exact.parse("0.2");
    private static final Exact THIRTY_PERCENT = Exact.parse("0.3");
    private static final Exact FORTY_PERCENT = Exact.parse("0.4");
    private static final Exact FIFTY_PERCENT = Exact.parse("0.5");
    private static final Exact SIXTY_PERCENT = Exact.parse("0.6");

    private HandWritten() {}

    /**
     * Settles a month.
     *
     * @param month the month of a manager, an operator or an agent
     * @return the settlement
     */
    public static Settlement settle(PersonMonth month) {
        return switch (month.post()) {
            case DEPARTMENT_MANAGER ->
                new Sheet(month, MANAGER)
                        .distribution(THIRTY_PERCENT)
                        .sales(FIFTY_PERCENT)
                        .profit(TWENTY_PERCENT)
                        .pay(ONE_PERCENT, true);
            case STORE_OPERATOR ->
                new Sheet(month, OPERATOR)
                        .sales(SIXTY_PERCENT)
                        .profit(FORTY_PERCENT)
                        .pay(ONE_AND_A_HALF_PERCENT, false);
            case SERVICE_AGENT ->
                new Sheet(month, AGENT)
                        .sales(SIXTY_PERCENT)
                        .margin(FORTY_PERCENT, FORTY_PERCENT)
                        .pay(FIVE_PERCENT, false);
            default -> throw new IllegalArgumentException("Not written for " + month.post() + ".");
        };
    }
}
