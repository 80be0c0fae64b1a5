package io.ecomrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.benchmarks.rival.HandWrittenMails;
import io.ecomrules.benchmarks.sample.Shoppers;
import io.ecomrules.core.marketing.MailChoice;
import io.ecomrules.rules.Ecom;
import org.junit.jupiter.api.Test;

/** What is measured against each other decides the same. */
class MailsAgreeTest {

    @Test
    void both_decide_the_same_for_twenty_thousand_customers() {
        try (var ecom = Ecom.builtIn()) {
            var round = ecom.marketing().round(Shoppers.CALENDAR, Shoppers.NOW);
            int sent = 0;
            for (int number = 0; number < 20_000; number++) {
                var shopper = Shoppers.shopper(number);
                var byHand = HandWrittenMails.decide(shopper, Shoppers.NOW);
                var byRules = round.decide(shopper) instanceof MailChoice.Send send
                        ? new HandWrittenMails.Mail(send.occasion(), send.at())
                        : null;
                assertThat(byRules).as("%s", shopper).isEqualTo(byHand);
                sent += byHand == null ? 0 : 1;
            }
            assertThat(sent).isBetween(1_000, 19_000);
        }
    }
}
