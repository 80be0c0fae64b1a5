package io.ecomrules.cli.report;

import io.ecomrules.core.analytics.Balance;
import io.ecomrules.core.analytics.CampaignCount;
import io.ecomrules.core.campaign.Campaign;
import io.ecomrules.core.campaign.Evaluation;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.PackReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes what people read about a campaign that is over: one page, {@code campaign.html}. The same evaluation is the same bytes.
 *
 * @param campaign the campaign
 * @param count what was counted of it
 * @param evaluation what that comes to
 * @param findings what it tells, the budget included
 * @param balance what became of all events
 * @param unreadable how many records were no events
 * @param pack the rules that judged
 */
public record CampaignReport(
        Campaign campaign,
        CampaignCount count,
        Evaluation evaluation,
        List<Finding> findings,
        Balance balance,
        long unreadable,
        PackReference pack) {

    /** The name of the page. */
    public static final String FILE = "campaign.html";

    /** Puts the findings in their order. */
    public CampaignReport {
        findings = Finding.inOrder(findings);
    }

    /**
     * Writes the page. A page of the same name is replaced.
     *
     * @param folder where to
     * @param locale the reader's language: Chinese for any Chinese locale, English otherwise
     * @throws IOException if it cannot be written
     */
    public void write(Path folder, Locale locale) throws IOException {
        var language = Language.of(locale);
        var page = CampaignPage.of(this, language);
        Files.writeString(folder.resolve(FILE), new Pages(language).campaign(page), StandardCharsets.UTF_8);
    }
}
