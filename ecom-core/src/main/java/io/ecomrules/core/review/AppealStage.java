package io.ecomrules.core.review;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** How often an appeal can be brought. */
public enum AppealStage implements Titled {
    /** For the first time. */
    FIRST(Obligation.RAISE_APPEAL, Obligation.ANSWER_APPEAL),
    /** Again, after it was rejected. */
    SECOND(Obligation.RAISE_SECOND_APPEAL, Obligation.ANSWER_SECOND_APPEAL);

    private final Obligation raise;
    private final Obligation answer;
    private final String code = name().toLowerCase(Locale.ROOT);

    AppealStage(Obligation raise, Obligation answer) {
        this.raise = raise;
        this.answer = answer;
    }

    /**
     * Tells what the agent has to do in time.
     *
     * @return the obligation
     */
    public Obligation raise() {
        return raise;
    }

    /**
     * Tells what whoever decides has to do in time.
     *
     * @return the obligation
     */
    public Obligation answer() {
        return answer;
    }

    /**
     * Gives the stable code.
     *
     * @return the name in lower case
     */
    public String code() {
        return code;
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("appeal-stage." + code, Map.of());
    }
}
