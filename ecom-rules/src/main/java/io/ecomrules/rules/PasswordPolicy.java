package io.ecomrules.rules;

import io.ecomrules.core.password.PasswordCheck;
import io.ecomrules.core.password.PasswordHistory;
import io.ecomrules.core.password.PasswordReport;
import io.ecomrules.core.password.PasswordRequest;
import io.ecomrules.core.password.PasswordTerms;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.PasswordPlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges passwords by the rules of a pack (ACC-3). It keeps none, and nothing it gives holds one. Immutable and thread-safe.
 */
public final class PasswordPolicy {

    /** More months than any host asks about. */
    private static final int MOST_MONTHS = 1_200;

    private final Answers answers;
    private final Map<YearMonth, Prepared> known = new ConcurrentHashMap<>();

    private record Prepared(PasswordTerms terms, PasswordCheck check) {}

    PasswordPolicy(Answers answers) {
        this.answers = answers;
    }

    /**
     * Tells what passwords must be like.
     *
     * @param on the day
     * @return what the rules in force say
     */
    public PasswordTerms terms(LocalDate on) {
        return prepared(on).terms();
    }

    /**
     * Judges a password, without a look at those its user had.
     *
     * @param request the password and its user
     * @param on the day
     * @return every reason against it: {@code too-short}, {@code leading-digit}, {@code not-complex}, {@code contains-user-name},
     *     {@code common}, {@code expired}, {@code malformed-password}, {@code changed-in-future}; {@code too-long} or {@code no-password}
     *     in place of those about what it is made of; {@code no-rule-in-force} or {@code ambiguous-rule} where the rules do not say
     */
    public PasswordReport judge(PasswordRequest request, LocalDate on) {
        return prepared(on).check().judge(request, null, on);
    }

    /**
     * Judges a password, one that its user had before among the reasons against it.
     *
     * @param request the password and its user
     * @param history knows the passwords that user had
     * @param on the day
     * @return as without a history, and {@code used-before}
     */
    public PasswordReport judge(PasswordRequest request, PasswordHistory history, LocalDate on) {
        return prepared(on).check().judge(request, history, on);
    }

    private Prepared prepared(LocalDate on) {
        if (known.size() > MOST_MONTHS) {
            known.clear();
        }
        return known.computeIfAbsent(YearMonth.from(on), month -> {
            var terms = PasswordPlan.terms(answers, month.atDay(1));
            return new Prepared(terms, new PasswordCheck(terms));
        });
    }
}
