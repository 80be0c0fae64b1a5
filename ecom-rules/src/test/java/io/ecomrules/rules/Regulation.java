package io.ecomrules.rules;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.core.performance.Figures;
import java.math.BigDecimal;
import java.util.Objects;

/** KPI-1 to KPI-3, PAY-1, PAY-2, PAY-5 and PAY-7 written down once more in plain Java, for figures that can be assessed. */
final class Regulation {

    private Regulation() {}

    static Ratio coefficient(Figures figures) {
        var sales = part("0.6", figures, Figure.SALES, Figure.TARGET);
        return switch (figures.key().post()) {
            case DEPARTMENT_MANAGER ->
                part("0.3", figures, Figure.DISTRIBUTION_SALES, Figure.DISTRIBUTION_TARGET)
                        .plus(part("0.5", figures, Figure.SALES, Figure.TARGET))
                        .plus(part("0.2", figures, Figure.GROSS_PROFIT, Figure.EXPENSES));
            case STORE_OPERATOR -> sales.plus(part("0.4", figures, Figure.GROSS_PROFIT, Figure.EXPENSES));
            default ->
                value(figures, Figure.GROSS_MARGIN).compareTo(Ratio.of("0.4")) < 0
                        ? sales
                        : sales.plus(Ratio.of("0.4"));
        };
    }

    static BigDecimal pay(Figures figures) {
        var leftOn = figures.leftOn();
        var gone = leftOn != null && leftOn.isBefore(figures.key().period().end());
        var base = value(figures, Figure.SALES);
        if (figures.key().post() == Post.DEPARTMENT_MANAGER) {
            base = base.plus(value(figures, Figure.DISTRIBUTION_SALES));
        }
        var exact =
                gone ? Ratio.of("0") : base.notBelowZero().times(rate(figures)).times(coefficient(figures));
        return exact.halfUp(figures.currency().getDefaultFractionDigits());
    }

    private static Ratio rate(Figures figures) {
        var monthly = figures.key().period().cycle() == Cycle.MONTHLY;
        return switch (figures.key().post()) {
            case DEPARTMENT_MANAGER -> Ratio.of(monthly ? "0.01" : "0.005");
            case STORE_OPERATOR -> Ratio.of(monthly ? "0.015" : "0.01");
            default -> Ratio.of(monthly ? "0.05" : "0.02");
        };
    }

    private static Ratio part(String weight, Figures figures, Figure actual, Figure against) {
        return value(figures, actual)
                .dividedBy(value(figures, against))
                .notBelowZero()
                .times(Ratio.of(weight));
    }

    private static Ratio value(Figures figures, Figure figure) {
        return Ratio.of(Objects.requireNonNull(figures.value(figure), figure.code()));
    }
}
