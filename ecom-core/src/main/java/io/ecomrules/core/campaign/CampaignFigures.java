package io.ecomrules.core.campaign;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.number.Exact;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of a campaign and of the time before it. A figure that is not there is not known, and is not 0.
 *
 * @param values the figures that are known
 */
public record CampaignFigures(Map<CampaignFigure, Exact> values) {

    /**
     * Copies the figures.
     *
     * @throws InvalidInputException with {@code campaign-figure-negative} for every one below 0
     */
    public CampaignFigures {
        var copy = new EnumMap<CampaignFigure, Exact>(CampaignFigure.class);
        copy.putAll(values);
        List<Problem> problems = copy.entrySet().stream()
                .filter(entry -> entry.getValue().signum() < 0)
                .map(entry -> Problem.of(
                                "campaign-figure-negative",
                                "value",
                                entry.getValue().toPlainString())
                        .named("figure", entry.getKey().code(), entry.getKey()))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        values = Collections.unmodifiableMap(copy);
    }

    @Nullable
    Exact value(CampaignFigure figure) {
        return values.get(figure);
    }

    /** A quotient, or null where a figure is not known or the lower one is zero. */
    @Nullable
    Exact quotient(CampaignFigure above, CampaignFigure below) {
        return quotient(value(above), value(below));
    }

    static @Nullable Exact quotient(@Nullable Exact above, @Nullable Exact below) {
        return above == null || below == null || below.signum() == 0 ? null : above.dividedBy(below);
    }
}
