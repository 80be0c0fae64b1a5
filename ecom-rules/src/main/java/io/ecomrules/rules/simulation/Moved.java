package io.ecomrules.rules.simulation;

import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.History;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.SettlementKey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Moves periods by whole years and back, so that months keep their place in the assessment year. */
record Moved(int years) {

    static Moved from(Collection<Figures> figures, @Nullable PeriodMonth asOf) {
        if (asOf == null) {
            return new Moved(0);
        }
        var first = figures.stream()
                .map(each -> each.key().period().start())
                .min(LocalDate::compareTo)
                .orElse(asOf.start());
        int years = 0;
        while (first.plusYears(years).isBefore(asOf.start())) {
            years++;
        }
        return new Moved(years);
    }

    Figures figures(Figures figures) {
        if (years == 0) {
            return figures;
        }
        var key = figures.key();
        var leftOn = figures.leftOn();
        return new Figures(
                new SettlementKey(key.employee(), key.post(), moved(key.period(), years)),
                figures.currency(),
                leftOn == null ? null : leftOn.plusYears(years),
                figures.values(),
                figures.quotients());
    }

    Period back(Period period) {
        return moved(period, -years);
    }

    History past(History past) {
        return past.plusMonths(12L * years);
    }

    private static Period moved(Period period, int years) {
        return period instanceof PeriodMonth month
                ? month.plus(12L * years)
                : new AssessmentYear(YearMonth.from(period.start()).plusYears(years));
    }
}
