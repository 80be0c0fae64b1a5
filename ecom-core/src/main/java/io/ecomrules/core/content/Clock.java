package io.ecomrules.core.content;

import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.Finding;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether something was done in time (CNT-6, CNT-9). Exactly at the limit is in time. */
record Clock(ContentTerms terms, ZoneId zone, DueTime due, List<Finding> findings) {

    void check(String id, Obligation obligation, Instant since, @Nullable Instant doneAt, Instant now) {
        var limit = ContentTerms.value(terms.limit(obligation), findings);
        var dueAt = limit == null ? null : due.after(since, limit);
        if (limit == null) {
            return;
        }
        boolean isNews = obligation == Obligation.PUBLISH_NEWS;
        if (dueAt == null || (doneAt != null && doneAt.isBefore(since))) {
            tell(ContentLapse.CONTENT_TIME_UNKNOWN, id, obligation, since, dueAt, doneAt);
        } else if (doneAt == null && now.isAfter(dueAt)) {
            tell(
                    isNews ? ContentLapse.PUBLICATION_OVERDUE : ContentLapse.REPORT_OVERDUE,
                    id,
                    obligation,
                    since,
                    dueAt,
                    null);
        } else if (doneAt != null && doneAt.isAfter(dueAt)) {
            tell(
                    isNews ? ContentLapse.PUBLISHED_LATE : ContentLapse.REPORTED_LATE,
                    id,
                    obligation,
                    since,
                    dueAt,
                    doneAt);
        }
    }

    void unknown(String id, Obligation obligation, @Nullable Instant doneAt) {
        tell(ContentLapse.CONTENT_TIME_UNKNOWN, id, obligation, null, null, doneAt);
    }

    private void tell(
            ContentLapse lapse,
            String id,
            Obligation obligation,
            @Nullable Instant since,
            @Nullable Instant dueAt,
            @Nullable Instant doneAt) {
        findings.addAll(terms.judge(
                lapse,
                "id",
                id,
                "obligation",
                obligation.code(),
                "startedAt",
                text(since),
                "dueAt",
                text(dueAt),
                "at",
                text(doneAt)));
    }

    private String text(@Nullable Instant instant) {
        return instant == null ? "—" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }
}
