package io.ecomrules.rules;

import io.ecomrules.core.approval.House;
import io.ecomrules.core.content.ContentJudge;
import io.ecomrules.core.content.ContentTerms;
import io.ecomrules.core.content.LaunchItem;
import io.ecomrules.core.content.LaunchReport;
import io.ecomrules.core.content.Malfunction;
import io.ecomrules.core.content.ProductCopy;
import io.ecomrules.core.content.Publication;
import io.ecomrules.core.content.Screening;
import io.ecomrules.core.content.ScreeningTerms;
import io.ecomrules.core.content.TextScreen;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.phrase.Lexicons;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.ContentPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Judges what is published, and the site, by the rules and lexicons of a pack (CNT-2 to CNT-10). It publishes and removes nothing. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * var screening = ecom.content().screen("T-1", text, today);
 * }</pre>
 */
public final class ContentPolicy {

    /** More months than any host asks about. */
    private static final int MOST_MONTHS = 1_200;

    private final Answers answers;
    private final Lexicons lexicons;
    private final Map<YearMonth, ContentTerms> known = new ConcurrentHashMap<>();
    private final Map<YearMonth, ScreeningTerms> screens = new ConcurrentHashMap<>();

    ContentPolicy(Answers answers, Lexicons lexicons) {
        this.answers = answers;
        this.lexicons = lexicons;
    }

    /**
     * Tells what the rules say about publications and the site.
     *
     * @param on the day
     * @return the terms in force
     */
    public ContentTerms terms(LocalDate on) {
        if (known.size() > MOST_MONTHS) {
            known.clear();
        }
        return known.computeIfAbsent(YearMonth.from(on), month -> ContentPlan.terms(answers, month.atDay(1)));
    }

    /**
     * Tells what the rules say about texts.
     *
     * @param on the day
     * @return the terms in force, with the lexicons they name
     */
    public ScreeningTerms screening(LocalDate on) {
        if (screens.size() > MOST_MONTHS) {
            screens.clear();
        }
        return screens.computeIfAbsent(
                YearMonth.from(on), month -> ContentPlan.screening(answers, lexicons, month.atDay(1)));
    }

    /**
     * Screens a text for what nobody may publish (CNT-7).
     *
     * @param id the host's name for it
     * @param text any text
     * @param on the day
     * @return what is to be done with it, each place that is prohibited, and the categories nobody screens for
     */
    public Screening screen(String id, String text, LocalDate on) {
        return TextScreen.judge(id, text, screening(on));
    }

    /**
     * Judges a publication or a change of a page: who supplied and published it, whether exactly that was approved, when news came out (CNT-3 to
     * CNT-6, CNT-8).
     *
     * @param publication what is published, or about to be
     * @param house who holds which post, and how time is counted
     * @param now the present instant
     * @return what is wrong
     */
    public List<Finding> judge(Publication publication, House house, Instant now) {
        var published = publication.published();
        var on = house.day(published == null ? now : published.at());
        return ContentJudge.publication(publication, terms(on), house, now);
    }

    /**
     * Tells whether a malfunction was reported in time (CNT-9).
     *
     * @param malfunction what happened
     * @param zone the zone of the house
     * @param now the present instant
     * @return what is wrong
     */
    public List<Finding> judge(Malfunction malfunction, ZoneId zone, Instant now) {
        var since = Objects.requireNonNullElse(malfunction.noticedAt(), now);
        return ContentJudge.malfunction(malfunction, terms(LocalDate.ofInstant(since, zone)), zone, now);
    }

    /**
     * Tells whether a page has to be reviewed again (CNT-2).
     *
     * @param page the page
     * @param reviewed the day of its last review or redesign, or null if that is not known
     * @param today the day
     * @return what is wrong
     */
    public List<Finding> review(LaunchItem page, @Nullable LocalDate reviewed, LocalDate today) {
        return ContentJudge.review(page, reviewed, terms(today), today);
    }

    /**
     * Tells whether a site may be launched (CNT-10).
     *
     * @param checked what was looked at, and whether it is as it should be; what is left out is not known
     * @param on the day
     * @return whether it is ready, and what is missing
     */
    public LaunchReport launch(Map<LaunchItem, Boolean> checked, LocalDate on) {
        return ContentJudge.launch(checked, terms(on));
    }

    /**
     * Tells what is wrong with the copy of products (CNT-10): titles, tags, sentences, links.
     *
     * @param copies the copies; of those with the same title the later ones are told
     * @param on the day
     * @return what is wrong
     */
    public List<Finding> copy(Collection<ProductCopy> copies, LocalDate on) {
        return ContentJudge.copy(copies, terms(on));
    }
}
