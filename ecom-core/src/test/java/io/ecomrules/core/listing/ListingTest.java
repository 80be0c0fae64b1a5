package io.ecomrules.core.listing;

import static io.ecomrules.core.listing.Shop.CUP;
import static io.ecomrules.core.listing.Shop.SKU;
import static io.ecomrules.core.listing.Shop.codes;
import static io.ecomrules.core.listing.Shop.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.finding.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

    @Test
    void LST_1_a_complete_listing_has_nothing_against_it() {
        assertThat(Shop.TERMS.missing(CUP)).isEmpty();
    }

    @Test
    void LST_1_every_part_that_is_missing_is_told_at_once_with_its_rule() {
        var findings = Shop.TERMS.missing(Listing.of(SKU));
        assertThat(codes(findings))
                .containsExactly(
                        "listing-without-name",
                        "listing-without-price",
                        "listing-without-description",
                        "listing-without-images");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("规则 LST-1");
            assertThat(finding.evidence().get("sku")).hasToString("CUP-1");
        });
    }

    @Test
    void LST_1_each_part_is_told_in_both_languages() {
        var all = new ListingTerms(
                Arrays.stream(ListingPart.values())
                        .collect(Collectors.toMap(Function.identity(), part -> Shop.rule("LST-1"))),
                Map.of(),
                List.of());
        assertThat(codes(all.missing(Listing.of(SKU))))
                .containsExactlyElementsOf(Arrays.stream(ListingPart.values())
                        .map(ListingPart::absence)
                        .toList());
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (var part : ListingPart.values()) {
                assertThat(part.title(locale)).doesNotContain("listing-part");
                assertThat(Messages.in(locale).all("problem.")).containsKey(part.absence());
            }
            for (var task : ListingTask.values()) {
                assertThat(task.title(locale)).doesNotContain("listing-task");
            }
            for (var point : ReviewPoint.values()) {
                assertThat(point.title(locale)).doesNotContain("review-point");
            }
        }
    }

    @Test
    void LST_1_blank_texts_and_empty_lists_are_none() {
        var blank = CUP.withContent(" ", "\u3000", List.of(), "");
        assertThat(Shop.TERMS.absent(blank))
                .containsExactly(ListingPart.NAME, ListingPart.DESCRIPTION, ListingPart.IMAGES);
        assertThat(ListingPart.IMAGES.isIn(CUP.withContent("杯", "杯", List.of(" "), null)))
                .isFalse();
        assertThat(ListingPart.IMAGES.isIn(CUP.withContent("杯", "杯", List.of(" ", "a.jpg"), null)))
                .isTrue();
    }

    @Test
    void what_is_approved_differs_where_anything_of_it_differs() {
        assertThat(CUP.content().seal())
                .isNotEqualTo(CUP.withContent("保温杯", "不锈钢，500 毫升", List.of("back.jpg", "front.jpg"), "水具")
                        .content()
                        .seal());
        assertThat(CUP.at(yuan("99")).content()).isEqualTo(CUP.content());
        assertThat(CUP.at(yuan("100.00")).pricing().seal())
                .isEqualTo(CUP.pricing().seal());
        assertThat(CUP.at(yuan("100.01")).pricing().seal())
                .isNotEqualTo(CUP.pricing().seal());
        assertThat(CUP.at(Shop.money("100", "USD")).pricing().seal())
                .isNotEqualTo(CUP.pricing().seal());
        assertThat(CUP.takingDown("停产")).isNotEqualTo(CUP.takingDown("质量"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a\nb", "a\ud800"})
    void what_cannot_be_a_sku_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sku.of(text));
    }

    @Test
    void a_sku_has_at_most_64_characters() {
        assertThat(Sku.of("x".repeat(64))).hasToString("x".repeat(64));
        assertThatIllegalArgumentException().isThrownBy(() -> Sku.of("x".repeat(65)));
    }
}
