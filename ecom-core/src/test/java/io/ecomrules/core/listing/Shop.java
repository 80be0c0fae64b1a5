package io.ecomrules.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;

/** A small shop: what tests of listings need. */
final class Shop {

    static final Sku SKU = Sku.of("CUP-1");
    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static final Listing CUP = Listing.of(SKU)
            .withContent("保温杯", "不锈钢，500 毫升", List.of("front.jpg", "back.jpg"), "水具")
            .at(yuan("100"))
            .within(yuan("100"), yuan("60"));

    static final ListingTerms TERMS = new ListingTerms(
            Map.of(
                    ListingPart.NAME, rule("LST-1"),
                    ListingPart.PRICE, rule("LST-1"),
                    ListingPart.DESCRIPTION, rule("LST-1"),
                    ListingPart.IMAGES, rule("LST-1")),
            Map.of(
                    ListingTask.APPLY, Set.of(Post.PLANNER),
                    ListingTask.REVIEW, Set.of(Post.PRODUCT_MANAGER),
                    ListingTask.PUT_LIVE, Set.of(Post.WEB_EDITOR, Post.LISTING_TEAM),
                    ListingTask.PROPOSE_TAKING_DOWN, Set.of(Post.PRODUCT_MANAGER),
                    ListingTask.TAKE_DOWN, Set.of(Post.WEB_EDITOR)),
            List.of());

    private Shop() {}

    static RuleReference rule(String clause) {
        return new RuleReference("规则 " + clause, ClauseId.of(clause), "试验", "test", "test.drl", 1);
    }

    static Ruled<Exact> days(long days) {
        return new Ruled<>(Exact.of(days), rule("LST-5"));
    }

    static MonetaryAmount yuan(String amount) {
        return money(amount, "CNY");
    }

    static MonetaryAmount money(String amount, String currency) {
        return Moneys.of(new BigDecimal(amount), Moneys.currency(currency).orElseThrow());
    }

    static <T> T granted(Answer<T> answer) {
        if (answer instanceof Answer.Granted<T> granted) {
            return granted.value();
        }
        throw new AssertionError(answer);
    }

    static List<String> reasons(Answer<?> answer) {
        answer.reasons().forEach(Shop::assertSaid);
        return answer.reasons().stream().map(Problem::code).toList();
    }

    static List<String> codes(Collection<Finding> findings) {
        findings.forEach(Shop::assertSaid);
        return findings.stream().map(Finding::code).toList();
    }

    /** Whatever is told is told in full in both languages. */
    private static void assertSaid(Finding finding) {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Messages.in(locale).text(finding))
                    .isNotEqualTo(finding.code())
                    .doesNotContain("{");
        }
    }

    private static void assertSaid(Problem problem) {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Messages.in(locale).text(problem))
                    .isNotEqualTo(problem.code())
                    .doesNotContain("{");
        }
    }
}
