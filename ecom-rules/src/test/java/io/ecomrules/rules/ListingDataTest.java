package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.listing.Listing;
import io.ecomrules.core.listing.Sku;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The catalogue of a real marketplace, looked through for what is missing. The counts were taken from the file with awk before: 1500
 * products, of which 15 have neither category nor name nor description nor photo; none has a price, which the file does not tell.
 */
@Tag("text")
class ListingDataTest {

    @Test
    void LST_1_everything_that_is_missing_in_a_real_catalogue_is_found() throws IOException {
        var file = SharedData.folder("listings-olist-catalogue").resolve("products.csv");
        try (var ecom = Ecom.builtIn();
                var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            var terms = ecom.listings().terms(LocalDate.of(2026, 3, 1));
            var products = rows.stream().map(ListingDataTest::listing).toList();
            var findings = products.stream()
                    .flatMap(product -> terms.missing(product).stream())
                    .map(Finding::code)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

            assertThat(products).hasSize(1500);
            assertThat(findings)
                    .hasSize(5)
                    .containsEntry("listing-without-name", 15L)
                    .containsEntry("listing-without-description", 15L)
                    .containsEntry("listing-without-images", 15L)
                    .containsEntry("listing-without-category", 15L)
                    .containsEntry("listing-without-price", 1500L);
            assertThat(products.stream()
                            .filter(product -> terms.missing(product).size() > 1))
                    .hasSize(15);
        }
    }

    /** The catalogue tells how long the texts are and how many photos there are, not what they say. */
    private static Listing listing(NamedCsvRecord row) {
        return Listing.of(Sku.of(row.getField("product_id")))
                .withContent(
                        text(row, "product_name_lenght"),
                        text(row, "product_description_lenght"),
                        photos(row.getField("product_photos_qty")),
                        row.getField("product_category_name"));
    }

    private static @Nullable String text(NamedCsvRecord row, String column) {
        var length = row.getField(column);
        return length.isEmpty() ? null : "字".repeat(Integer.parseInt(length));
    }

    private static @Nullable List<String> photos(String count) {
        return count.isEmpty()
                ? null
                : IntStream.range(0, Integer.parseInt(count))
                        .mapToObj(photo -> photo + ".jpg")
                        .toList();
    }
}
