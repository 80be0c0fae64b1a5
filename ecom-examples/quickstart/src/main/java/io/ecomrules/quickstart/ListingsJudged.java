package io.ecomrules.quickstart;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.listing.Listing;
import io.ecomrules.core.listing.ListingCase;
import io.ecomrules.core.listing.ListingFlow;
import io.ecomrules.core.listing.ListingFlow.Command;
import io.ecomrules.core.listing.ListingFlow.State;
import io.ecomrules.core.listing.Replenishment;
import io.ecomrules.core.listing.Sku;
import io.ecomrules.core.listing.StockLevel;
import io.ecomrules.core.listing.Supply;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.workflow.Progress;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Says why a listing cannot go live, whether it is taken down, and how much is ordered again; shown in docs/listings.md. */
public final class ListingsJudged {

    private ListingsJudged() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        var day = LocalDate.of(2026, 3, 16);
        var now = day.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        try (var ecom = Ecom.builtIn()) {
            var cup = Listing.of(Sku.of("CUP-1")).withContent("保温杯", "", List.of(), "水具");
            ecom.listings().missing(cup, day).forEach(finding -> out.println(messages.text(finding)));

            var level = new StockLevel(cup.sku(), false, new BigDecimal("33"), BigDecimal.ZERO, Exact.of(2));
            var supply = new Supply(10, new BigDecimal("12"), BigDecimal.ZERO);
            out.println(ecom.listings().delisting(level, day).getClass().getSimpleName());
            if (ecom.listings().replenishment(level, supply, day) instanceof Replenishment.Reorder reorder) {
                out.println("补货 " + reorder.quantity() + " 件，最迟 " + reorder.orderBy() + " 下单");
            }

            var terms = ecom.listings().terms(day);
            var stock = ecom.listings().delisting(level, day);
            var facts = ListingCase.of(cup, terms, stock, now, Post.DESIGNER);
            var draft = ListingFlow.WORKFLOW.begin(Command.DRAFT, facts, Stamp.of(now, "E-5"));
            if (draft instanceof Answer.Granted<Progress<State, Command, ListingCase>> begun) {
                begun.value()
                        .step(Command.SUBMIT, begun.value().version(), facts, Stamp.of(now, "E-5"))
                        .reasons()
                        .forEach(reason -> out.println(messages.text(reason)));
            }
        }
    }
}
