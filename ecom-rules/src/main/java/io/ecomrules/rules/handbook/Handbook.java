package io.ecomrules.rules.handbook;

import io.ecomrules.core.campaign.CampaignFlow;
import io.ecomrules.core.care.ComplaintFlow;
import io.ecomrules.core.care.FilingFlow;
import io.ecomrules.core.care.TicketFlow;
import io.ecomrules.core.listing.EditingFlow;
import io.ecomrules.core.listing.ImagingFlow;
import io.ecomrules.core.listing.ListingFlow;
import io.ecomrules.core.review.AppealFlow;
import io.ecomrules.core.settlement.ObjectionFlow;
import io.ecomrules.core.settlement.SettlementFlow;
import io.ecomrules.core.trade.ClaimFlow;
import io.ecomrules.core.trade.OrderFlow;
import io.ecomrules.core.workflow.Workflow;
import io.ecomrules.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A pack's handbook in one language (PRC-1): every clause with its numbers, who decides, how settlements and objections go their way, what
 * refusals mean, and the posts. It is written from the rules and the states themselves, so that it cannot drift from them; the same pack
 * and day give the same bytes. Immutable.
 *
 * @param locale zh-CN or en
 * @param html one page that needs nothing else and prints well
 * @param markdown the same in Markdown, with Mermaid charts
 */
public record Handbook(Locale locale, String html, String markdown) {

    /** Every workflow of the library, in the order in which the handbook draws them. */
    public static final List<Workflow<?, ?, ?>> WORKFLOWS = List.of(
            OrderFlow.workflow(),
            ClaimFlow.workflow(),
            ListingFlow.WORKFLOW,
            ImagingFlow.WORKFLOW,
            EditingFlow.WORKFLOW,
            ComplaintFlow.WORKFLOW,
            TicketFlow.WORKFLOW,
            FilingFlow.WORKFLOW,
            AppealFlow.WORKFLOW,
            CampaignFlow.WORKFLOW,
            SettlementFlow.WORKFLOW,
            ObjectionFlow.WORKFLOW);

    /** Checks that nothing is missing. */
    public Handbook {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(markdown, "markdown");
    }

    /**
     * Writes the handbook of a pack. For the façade, which has {@code Ecom.handbook}.
     *
     * @param pack the pack
     * @param locale Chinese for any Chinese locale, English otherwise
     * @param asOf the day whose numbers are the present ones
     * @return the handbook
     */
    public static Handbook of(RulePack pack, Locale locale, LocalDate asOf) {
        var words = Words.in(locale);
        var blocks = new Contents(pack, words, asOf).blocks();
        var title = words.text("title");
        return new Handbook(words.locale(), new Html(words).page(title, blocks), new Markdown().page(title, blocks));
    }
}
