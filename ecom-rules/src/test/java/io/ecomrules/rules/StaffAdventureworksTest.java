package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sales people of a made-up company, paid sales × rate, told in rule files: a post for each rate, and a scorecard of one indicator.
 *
 * <p>Expressed: the commission (the file knows no score, so everybody is exactly on target), and sales against quota and against last
 * year as coefficients. Declined: a rate of 0, which is no rate; a fixed bonus on top, since a rule sets rates and bases, not sums.
 */
@Tag("text")
class StaffAdventureworksTest {

    private static final Map<String, Post> POSTS = Map.of(
            "0.012", Post.STORE_MANAGER,
            "0.015", Post.PRODUCT_MANAGER,
            "0.01", Post.DUTY_MANAGER,
            "0", Post.WEB_EDITOR);

    @TempDir
    private Path folder;

    private Map<String, NamedCsvRecord> people;
    private Map<String, NamedCsvRecord> expected;

    @BeforeEach
    void read() throws IOException {
        var data = SharedData.folder("staff-adventureworks");
        people = rows(data.resolve("sales_person.csv"));
        expected = rows(data.resolve("expected.csv"));
        assertThat(people).hasSize(6).containsOnlyKeys(expected.keySet());
    }

    @Test
    void PAY_6_sales_times_rate_is_rounded_once_half_up() {
        try (var ecom = pack().open()) {
            people.forEach((id, person) -> {
                var sales = person.getField("SalesYTD");
                var statement = settle(ecom, person, sales, sales);

                if (person.getField("CommissionPct").equals("0")) {
                    assertThat(statement.commission()).isNull();
                    assertThat(Said.codes(statement)).containsExactly("no-commission-rate");
                } else {
                    assertThat(Said.pay(statement))
                            .isEqualTo("USD " + expected.get(id).getField("commission_ytd_half_up"));
                }
            });
        }
    }

    @Test
    void KPI_2_sales_against_quota_have_a_value_only_where_there_is_a_quota() {
        compare("SalesQuota", "ytd_over_quota", "missing-target");
    }

    @Test
    void KPI_2_sales_against_last_year_have_a_value_only_where_that_is_not_0() {
        compare("SalesLastYear", "ytd_over_last_year", "zero-target");
    }

    @Test
    void a_fixed_bonus_cannot_be_written() {
        assertThat(PackOnDisk.overBuiltIn(folder).with("bonus.drl", """
                                package commission
                                rule "奖金" @clause("PAY-1") @from("2010-01-01") @title("奖金")
                                when Scope( post == Post.STORE_MANAGER ) then outcome.bonus( 4100 ); end
                                """).refusals())
                .containsExactly("bonus.drl:3:47 unknown-outcome");
    }

    private void compare(String denominator, String quotient, String reason) {
        try (var ecom = pack().open()) {
            people.forEach((id, person) -> {
                var statement = settle(ecom, person, person.getField("SalesYTD"), person.getField(denominator));
                var known = expected.get(id).getField(quotient);

                if (known.isEmpty()) {
                    assertThat(statement.coefficient()).isNull();
                    assertThat(Said.codes(statement)).containsExactly(reason);
                } else {
                    assertThat(Objects.requireNonNull(statement.coefficient()).round(6, RoundingMode.HALF_UP))
                            .hasToString(known);
                }
            });
        }
    }

    private PackOnDisk pack() {
        var scorecards = new StringBuilder("package scorecard\n");
        var commissions = new StringBuilder("package commission\n");
        POSTS.forEach((rate, post) -> {
            scorecards.append(rule("权重 " + rate, post, "outcome.weight( \"sales-attainment\", 1 )"));
            if (!rate.equals("0")) {
                commissions.append(rule("比例 " + rate, post, "outcome.rate( " + rate + " )"));
                commissions.append(rule("基数 " + rate, post, "outcome.base( Figure.SALES )"));
            }
        });
        return PackOnDisk.overBuiltIn(folder)
                .with("scorecards.drl", scorecards.toString())
                .with("commissions.drl", commissions.toString());
    }

    private static String rule(String name, Post post, String then) {
        return """
                rule "%s" @clause("PAY-1") @from("2010-01-01") @title("%s")
                when Scope( post == Post.%s ) then %s; end
                """.formatted(name, name, post.name(), then);
    }

    private static Statement settle(Ecom ecom, NamedCsvRecord person, String sales, String target) {
        var post = Objects.requireNonNull(POSTS.get(person.getField("CommissionPct")));
        var form = Figures.of(new EmployeeId(person.getField("BusinessEntityID")), post, PeriodMonth.of(2026, 3))
                .currency(Moneys.currency("USD").orElseThrow())
                .with(Figure.SALES, sales);
        return ecom.performance().settle((target.isEmpty() ? form : form.with(Figure.TARGET, target)).build());
    }

    private static Map<String, NamedCsvRecord> rows(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            var rows = new LinkedHashMap<String, NamedCsvRecord>();
            csv.forEach(row -> rows.put(row.getField("BusinessEntityID"), row));
            return rows;
        }
    }
}
