package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.RulePackException;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tier cases with results that other people asserted, told in rule files: units stand for sales, and the person is exactly on target.
 *
 * <p>Expressed: the whole amount at the rate of its band ({@code rate-by-band-whole}), and all units at the tier reached
 * ({@code TOP_TIER}) where they fill whole blocks. Declined: tiers that are filled one after the other ({@code ALL_TIERS}), since a rule
 * sets the one rate of a whole base and a share above 100 % is no rate.
 */
@Tag("text")
class CommissionWorkedCasesTest {

    private static final String CASES = "commission-worked-cases";
    private static final String RATE = "rule \"运营·月度提成比例\"\n    @clause(\"PAY-1\") @from(\"2010-01-01\")";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        if (!SharedData.isThere(CASES)) {
            return Stream.of(DynamicTest.dynamicTest("skipped", () -> SharedData.folder(CASES)));
        }
        var mapper = JsonMapper.builder().build();
        return Files.readAllLines(SharedData.folder(CASES).resolve("cases.jsonl")).stream()
                .map(mapper::readTree)
                .map(each -> DynamicTest.dynamicTest(each.get("id").stringValue(), () -> replay(each)));
    }

    private void replay(JsonNode given) {
        var input = given.get("input");
        var expected = given.get("expected");
        switch (given.get("family").stringValue()) {
            case "rate-by-band-whole" -> bands(input, expected.get("percent").asInt());
            case "unit-tiers" -> {
                if (input.get("policy").stringValue().equals("TOP_TIER")) {
                    topTier(input, new BigDecimal(expected.get("amount").stringValue()));
                } else {
                    declined(input);
                }
            }
            default -> throw new AssertionError("Not read: " + given);
        }
    }

    private void bands(JsonNode input, int percent) {
        var tiers = new ArrayList<String>();
        var bands = list(input.get("bands_low_high_percent"));
        for (var band : bands) {
            tiers.add("sales >= " + band.get(0) + "B, sales < " + (band.get(1).asInt() + 1) + "B -> "
                    + hundredth(band.get(2).asInt()));
        }
        try (var ecom = open(tiers)) {
            int units = input.get("units_year_to_date").asInt();

            assertThat(rate(settle(ecom, units))).isEqualTo(Exact.parse(percent + "/100"));
            assertThat(Said.pay(settle(ecom, units)))
                    .isEqualTo("CNY " + new BigDecimal(units * percent).movePointLeft(2));
            for (var band : bands) {
                var own = Exact.parse(band.get(2) + "/100");
                assertThat(rate(settle(ecom, band.get(0).asInt()))).isEqualTo(own);
                assertThat(rate(settle(ecom, band.get(1).asInt()))).isEqualTo(own);
            }
            int beyond = bands.get(bands.size() - 1).get(1).asInt() + 1;
            assertThat(Said.codes(settle(ecom, beyond))).containsExactly("no-rule-in-force");
        }
    }

    private void topTier(JsonNode input, BigDecimal amount) {
        var tiers = new ArrayList<String>();
        long filled = 0;
        for (var tier : list(input.get("tiers_size_maxblocks_price"))) {
            long size = tier.get(0).asLong();
            long blocks = tier.get(1).asLong();
            var rate = new BigDecimal(tier.get(2).stringValue()).divide(BigDecimal.valueOf(size));
            var end = blocks < 0 ? "" : ", sales <= " + (filled + size * blocks) + "B";
            tiers.add("sales > " + filled + "B" + end + " -> " + rate.toPlainString());
            filled += Math.max(0, size * blocks);
        }
        try (var ecom = open(tiers)) {
            var statement = settle(ecom, input.get("units").asInt());

            assertThat(Moneys.number(
                            Objects.requireNonNull(statement.commission()).amount()))
                    .isEqualByComparingTo(amount);
        }
    }

    /** The nearest that can be written, each tier with its price from its first unit on, is refused and pays no other number. */
    private void declined(JsonNode input) {
        var tiers = new ArrayList<String>();
        long filled = 0;
        for (var tier : list(input.get("tiers_size_maxblocks_price"))) {
            var size = BigInteger.valueOf(tier.get(0).asLong());
            var price = new BigDecimal(tier.get(2).stringValue()).divide(new BigDecimal(size));
            tiers.add("sales > " + filled + "B -> " + price.toPlainString());
            filled += size.longValueExact() * tier.get(1).asLong();
        }
        try (var ecom = open(tiers)) {
            var statement = settle(ecom, input.get("units").asInt());

            assertThat(statement.commission()).isNull();
            assertThat(Said.codes(statement)).containsExactly("ambiguous-rule");
        } catch (RulePackException refused) {
            assertThat(refused.problems())
                    .allSatisfy(problem -> assertThat(problem.code())
                            .as("A price of nothing, one of the whole or above it, or tiers that hold together")
                            .isIn("wrong-arguments", "rate-of-everything", "share-above-one", "bands-overlap"));
        }
    }

    private Ecom open(List<String> tiers) {
        var rules = new StringBuilder("package commission\n");
        for (int i = 0; i < tiers.size(); i++) {
            var tier = tiers.get(i).split(" -> ", -1);
            rules.append("""
                    rule "档 %d" @clause("PAY-1") @from("2026-01-01") @title("试验")
                    when
                        Scope( post == Post.STORE_OPERATOR, cycle == Cycle.MONTHLY )
                        Achievement( %s )
                    then outcome.rate( %s ); end
                    """.formatted(i, tier[0], tier[1]));
        }
        return PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("commission-monthly.drl", RATE, RATE + " @until(\"2026-01-01\")")
                .with("tiers.drl", rules.toString())
                .open();
    }

    private static Statement settle(Ecom ecom, int units) {
        var onTarget = Figures.of(new EmployeeId("E-1"), Post.STORE_OPERATOR, PeriodMonth.of(2026, 3))
                .sales(String.valueOf(units), String.valueOf(Math.max(1, units)))
                .profit("1", "1");
        return ecom.performance().settle(onTarget.build());
    }

    private static Exact rate(Statement statement) {
        return Objects.requireNonNull(statement.commission()).terms().rate().value();
    }

    private static String hundredth(int percent) {
        return BigDecimal.valueOf(percent).movePointLeft(2).toPlainString();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
