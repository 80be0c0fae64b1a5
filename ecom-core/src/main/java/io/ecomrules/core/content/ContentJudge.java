package io.ecomrules.core.content;

import io.ecomrules.core.approval.House;
import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges what is published, and the site, by the rules in force (CNT-2 to CNT-6, CNT-8 to CNT-10). */
public final class ContentJudge {

    private ContentJudge() {}

    /**
     * Judges a publication: who supplied and published it, whether exactly that was approved, and when news came out.
     *
     * @param publication what is published, or about to be
     * @param terms what the rules say
     * @param house who holds which post, and how time is counted
     * @param now the present instant
     * @return what is wrong
     */
    public static List<Finding> publication(Publication publication, ContentTerms terms, House house, Instant now) {
        return PublicationJudge.judge(publication, terms, house, now);
    }

    /**
     * Tells whether a malfunction was reported in time (CNT-9).
     *
     * @param malfunction what happened
     * @param terms what the rules say
     * @param zone the zone in which times are told
     * @param now the present instant
     * @return what is wrong
     */
    public static List<Finding> malfunction(Malfunction malfunction, ContentTerms terms, ZoneId zone, Instant now) {
        var findings = new ArrayList<Finding>();
        var clock = new Clock(terms, zone, DueTime.onTheWall(), findings);
        var noticed = malfunction.noticedAt();
        if (noticed == null) {
            clock.unknown(malfunction.id(), Obligation.REPORT_MALFUNCTION, malfunction.reportedAt());
        } else {
            clock.check(malfunction.id(), Obligation.REPORT_MALFUNCTION, noticed, malfunction.reportedAt(), now);
        }
        return Finding.inOrder(findings);
    }

    /**
     * Tells whether a page has to be reviewed again (CNT-2). The day on which the time is up is still in time.
     *
     * @param page the page
     * @param reviewed the day of its last review or redesign, or null if that is not known
     * @param terms what the rules say
     * @param today the day
     * @return what is wrong
     */
    public static List<Finding> review(
            LaunchItem page, @Nullable LocalDate reviewed, ContentTerms terms, LocalDate today) {
        var answered = terms.reviewMonths().get(page);
        var findings = new ArrayList<Finding>();
        var months = answered == null ? null : ContentTerms.value(answered, findings);
        if (months == null) {
            return findings;
        }
        if (reviewed == null || reviewed.isAfter(today)) {
            findings.addAll(terms.judge(
                    ContentLapse.REVIEW_UNKNOWN,
                    "launchItem",
                    page.code(),
                    "reviewed",
                    reviewed == null ? "—" : reviewed.toString()));
            return findings;
        }
        var due = reviewed.plusMonths(months);
        if (today.isAfter(due)) {
            findings.addAll(terms.judge(
                    ContentLapse.REVIEW_OVERDUE,
                    "launchItem",
                    page.code(),
                    "reviewed",
                    reviewed.toString(),
                    "due",
                    due.toString()));
        }
        return findings;
    }

    /**
     * Tells whether a site may be launched (CNT-10).
     *
     * @param checked what was looked at, and whether it is as it should be; what is left out is not known
     * @param terms what the rules say
     * @return whether it is ready, and what is missing
     */
    public static LaunchReport launch(Map<LaunchItem, Boolean> checked, ContentTerms terms) {
        var findings = new ArrayList<Finding>();
        terms.launch().keySet().stream()
                .filter(item -> !Boolean.TRUE.equals(checked.get(item)))
                .forEach(item -> findings.addAll(terms.judge(
                        checked.containsKey(item) ? ContentLapse.LAUNCH_ITEM_MISSING : ContentLapse.LAUNCH_ITEM_UNKNOWN,
                        "launchItem",
                        item.code())));
        // Where no rule wants anything, nobody has said that the site may be launched.
        return new LaunchReport(findings.isEmpty() && !terms.launch().isEmpty(), findings);
    }

    /**
     * Tells what is wrong with the copy of products that stand together (CNT-10).
     *
     * @param copies the copies; of those with the same title the later ones are told
     * @param terms what the rules say
     * @return what is wrong
     */
    public static List<Finding> copy(Collection<ProductCopy> copies, ContentTerms terms) {
        return CopyJudge.judge(copies, terms);
    }
}
