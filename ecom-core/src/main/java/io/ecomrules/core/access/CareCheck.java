package io.ecomrules.core.access;

import io.ecomrules.core.calendar.Obligation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a database is looked after in time (ACC-7, ACC-11). Exactly at the limit is in time. */
final class CareCheck {

    private final DatabaseCare care;
    private final Review review;

    private CareCheck(DatabaseCare care, Review review) {
        this.care = care;
        this.review = review;
    }

    static void check(DatabaseCare care, Review review) {
        var check = new CareCheck(care, review);
        check.gaps();
        check.since(Obligation.TEST_RESTORE, AccessLapse.RESTORE_TEST_OVERDUE, last(care.restoreTests()));
        check.fact(care.isKeptSafe(), AccessLapse.BACKUP_NOT_SAFE, "kept-safe");
        if (care.securityUpdatedAt() == null) {
            review.unknown(AccessLapse.SECURITY_UPDATE_OVERDUE.clause(), care.database(), "security-updated-at");
        } else {
            check.since(Obligation.UPDATE_SECURITY, AccessLapse.SECURITY_UPDATE_OVERDUE, care.securityUpdatedAt());
        }
        check.fact(care.hasUserPolicy(), AccessLapse.NO_USER_POLICY, "user-policy");
        check.fact(care.hasProcedures(), AccessLapse.NO_PROCEDURES, "procedures");
    }

    /** From each backup to the next, and from the last to the present. */
    private void gaps() {
        if (care.backups().isEmpty()) {
            overdue(AccessLapse.BACKUP_OVERDUE, null, null, null);
        }
        for (int i = 0; i < care.backups().size(); i++) {
            boolean isLast = i + 1 == care.backups().size();
            until(
                    Obligation.BACK_UP_DATABASE,
                    AccessLapse.BACKUP_OVERDUE,
                    care.backups().get(i),
                    isLast ? null : care.backups().get(i + 1));
        }
    }

    private void since(Obligation obligation, AccessLapse lapse, @Nullable Instant last) {
        if (last == null) {
            overdue(lapse, null, null, null);
        } else {
            until(obligation, lapse, last, null);
        }
    }

    private void until(Obligation obligation, AccessLapse lapse, Instant last, @Nullable Instant next) {
        var dueAt = review.dueAt(obligation, lapse, last, care.database());
        if (dueAt != null && (next == null ? review.present() : next).isAfter(dueAt)) {
            overdue(lapse, last, dueAt, next);
        }
    }

    private void overdue(AccessLapse lapse, @Nullable Instant last, @Nullable Instant dueAt, @Nullable Instant next) {
        review.lapse(
                lapse,
                "database",
                care.database(),
                "lastAt",
                review.text(last),
                "dueAt",
                review.text(dueAt),
                "at",
                review.text(next));
    }

    private void fact(@Nullable Boolean holds, AccessLapse lapse, String name) {
        if (holds == null) {
            review.unknown(lapse.clause(), care.database(), name);
        } else if (!holds) {
            review.lapse(lapse, "database", care.database());
        }
    }

    private static @Nullable Instant last(List<Instant> instants) {
        return instants.isEmpty() ? null : instants.get(instants.size() - 1);
    }
}
