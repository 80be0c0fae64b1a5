package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.quality.DataAdvice;
import io.ecomrules.core.quality.DataProfile;
import io.ecomrules.core.quality.DataRecord;
import io.ecomrules.core.quality.DataSummary;
import io.ecomrules.core.quality.Flaw;
import io.ecomrules.core.quality.JudgedRecord;
import io.ecomrules.core.quality.Treatment;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of incoming data (ANA-1). */
class DataClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-03-31T04:00:00Z");
    private static final DataProfile PROFILE = DataProfile.parse("""
            key = order, line
            required = customer
            date = at
            amount = price
            quantity = quantity
            opened = 2020-05-01
            cancellation = order
            cancellation-prefix = C
            original = cancels
            """);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void ANA_1_a_sound_record_is_kept() {
        assertThat(judged(row())).isEqualTo(new JudgedRecord(1, "O-1 1", Treatment.KEPT, List.of()));
    }

    @Test
    void ANA_1_a_price_below_zero_is_set_aside_and_one_of_zero_is_flagged() {
        assertThat(told(row("price", "-0.01"))).containsExactly("set-aside", "data-negative-amount");
        assertThat(told(row("price", "0"))).containsExactly("flagged", "data-zero-amount");
        assertThat(told(row("price", "0.01"))).containsExactly("kept");
    }

    @Test
    void ANA_1_a_price_is_looked_at_again_above_a_million() {
        assertThat(told(row("price", "999999.99"))).containsExactly("kept");
        assertThat(told(row("price", "1000000"))).containsExactly("kept");
        assertThat(told(row("price", "1000000.01"))).containsExactly("flagged", "data-amount-too-large");
    }

    @Test
    void ANA_1_a_quantity_is_above_zero_and_at_most_ten_thousand() {
        assertThat(told(row("quantity", "-1"))).containsExactly("set-aside", "data-quantity-not-positive");
        assertThat(told(row("quantity", "0"))).containsExactly("set-aside", "data-quantity-not-positive");
        assertThat(told(row("quantity", "1"))).containsExactly("kept");
        assertThat(told(row("quantity", "10000"))).containsExactly("kept");
        assertThat(told(row("quantity", "10001"))).containsExactly("flagged", "data-quantity-too-large");
    }

    @Test
    void ANA_1_a_date_may_be_five_minutes_ahead() {
        assertThat(told(row("at", "2026-03-31 12:04:59"))).containsExactly("kept");
        assertThat(told(row("at", "2026-03-31 12:05:00"))).containsExactly("kept");
        assertThat(told(row("at", "2026-03-31 12:05:01"))).containsExactly("set-aside", "data-date-in-future");
        assertThat(told(row("at", "2026-03-31T04:05:01Z"))).containsExactly("set-aside", "data-date-in-future");
        assertThat(told(row("at", "2026-03-31"))).containsExactly("kept");
        assertThat(told(row("at", "2026-04-01"))).containsExactly("set-aside", "data-date-in-future");
    }

    @Test
    void ANA_1_no_date_is_before_the_shop_was_opened() {
        assertThat(told(row("at", "2020-04-30"))).containsExactly("set-aside", "data-date-before-shop");
        assertThat(told(row("at", "2020-05-01"))).containsExactly("kept");
        assertThat(told(row("at", "2020-05-02"))).containsExactly("kept");
    }

    @Test
    void ANA_1_what_cannot_be_read_is_never_guessed() {
        assertThat(told(row("at", "2026-02-30"))).containsExactly("set-aside", "data-unreadable-date");
        assertThat(told(row("at", "31/03/2026"))).containsExactly("set-aside", "data-unreadable-date");
        assertThat(told(row("price", "1,200"))).containsExactly("set-aside", "data-unreadable-number");
        assertThat(told(row("price", "１２"))).containsExactly("set-aside", "data-unreadable-number");
        assertThat(told(row("quantity", "1E999999999"))).containsExactly("set-aside", "data-unreadable-number");
    }

    @Test
    void ANA_1_what_is_empty_is_missing_and_not_zero() {
        assertThat(told(row("order", " "))).containsExactly("set-aside", "data-missing-key");
        assertThat(told(row("customer", ""))).containsExactly("flagged", "data-missing-value");
        assertThat(told(row("price", "", "quantity", "", "at", ""))).containsExactly("kept");
    }

    @Test
    void ANA_1_a_record_that_comes_twice_counts_once_and_a_key_that_comes_twice_is_flagged() {
        var judged = new ArrayList<JudgedRecord>();
        var summary = check(judged, row(), row(), row("price", "3.00"), row("price", "3.00"), row("line", "2"));

        assertThat(judged.stream().map(DataClausesTest::told).toList())
                .containsExactly(
                        List.of("kept"),
                        List.of("set-aside", "data-duplicate-record"),
                        List.of("flagged", "data-duplicate-key"),
                        List.of("set-aside", "data-duplicate-record"),
                        List.of("kept"));
        assertThat(judged.get(3).findings().get(0).evidence().get("first")).hasToString("3");
        assertThat(summary.records().in()).isEqualTo(5);
        assertThat(summary.documents()).isEqualTo(1);
    }

    @Test
    void ANA_1_a_cancellation_names_what_it_cancels_wherever_that_stands() {
        var cancels = row("order", "C-1", "cancels", "O-1", "quantity", "-2");
        var judged = new ArrayList<JudgedRecord>();
        var summary = check(
                judged,
                cancels,
                row(),
                row("order", "C-2", "cancels", "O-9", "quantity", "-2"),
                row("order", "C-3", "quantity", "-2"));

        assertThat(judged.stream().map(DataClausesTest::told).toList())
                .containsExactly(
                        List.of("kept"),
                        List.of("kept"),
                        List.of("flagged", "data-original-missing"),
                        List.of("flagged", "data-original-unknown"));
        assertThat(summary.cancellations()).isEqualTo(3);
    }

    @Test
    void ANA_1_an_original_of_earlier_data_is_known() {
        var review = ECOM.data().review(PROFILE, NOW, ZONE);
        review.know(row("order", "O-0"));

        assertThat(told(review.judge(row("order", "C-1", "cancels", "O-0", "quantity", "-1"))))
                .containsExactly("kept");
    }

    @Test
    void ANA_1_damaged_text_is_flagged_and_shows_what_it_was() {
        var finding = judged(row("note", "cafÃ© 9")).findings().get(0);

        assertThat(finding.code()).isEqualTo("data-garbled-text");
        assertThat(finding.evidence()).hasToString("{column=note, garble=utf-8-as-latin, value=Ã©, meant=é}");
        assertThat(Messages.in(Locale.ENGLISH).text(finding)).contains("UTF-8 was read as a Western encoding");
    }

    @Test
    void ANA_1_a_record_that_cannot_be_taken_apart_is_set_aside_and_counted() {
        var judged = new ArrayList<JudgedRecord>();
        var summary = check(
                judged,
                DataRecord.broken(1, Flaw.BROKEN_RECORD, Problem.of("unclosed-quote", "last", "9")),
                DataRecord.broken(
                        2,
                        Flaw.WRONG_NUMBER_OF_VALUES,
                        Problem.of("wrong-number-of-values", "expected", "8", "found", "9")),
                DataRecord.broken(3, Flaw.NOT_UTF_8, Problem.of("invalid-utf-8")));

        assertThat(judged).allSatisfy(each -> assertThat(each.treatment()).isEqualTo(Treatment.SET_ASIDE));
        assertThat(summary.records().setAside()).isEqualTo(3);
        assertThat(Messages.in(Locale.ENGLISH).text(judged.get(1).findings().get(0)))
                .contains("should be 8 values but there are 9");
    }

    @Test
    void ANA_1_every_flaw_of_a_record_is_told_at_once() {
        assertThat(told(row("order", "", "price", "x", "quantity", "0", "at", "?", "customer", "锟斤拷")))
                .containsExactly(
                        "set-aside",
                        "data-garbled-text",
                        "data-missing-key",
                        "data-quantity-not-positive",
                        "data-unreadable-date",
                        "data-unreadable-number");
    }

    @Test
    void ANA_1_days_without_data_are_told_beyond_seven() {
        assertThat(gap("2026-03-09")).isEmpty();
        assertThat(gap("2026-03-10"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.evidence()).hasToString("{from=2026-03-01, to=2026-03-10, days=8, most=7}"));
    }

    @Test
    void ANA_1_an_impossible_date_does_not_stretch_the_period() {
        var summary = check(new ArrayList<>(), row("at", "2026-03-01"), row("line", "2", "at", "2062-03-01"));

        assertThat(summary.days()).containsOnlyKeys(LocalDate.of(2026, 3, 1));
        assertThat(summary.findings()).isEmpty();
    }

    private static List<Finding> gap(String second) {
        return check(new ArrayList<>(), row("at", "2026-03-01"), row("line", "2", "at", second))
                .findings();
    }

    @Test
    void ANA_1_a_flaw_is_one_of_the_source_from_five_percent_on() {
        assertThat(advice(21).systematic()).isFalse();
        assertThat(advice(20).systematic()).isTrue();
        assertThat(advice(19).systematic()).isTrue();
    }

    /** One flaw among so many records. */
    private static DataAdvice advice(int records) {
        var rows = new ArrayList<DataRecord>();
        rows.add(row("customer", ""));
        for (int line = 2; line <= records; line++) {
            rows.add(row("line", String.valueOf(line)));
        }
        return check(new ArrayList<>(), rows.toArray(DataRecord[]::new))
                .advice()
                .get(0);
    }

    @Test
    void ANA_1_the_report_advises_to_mend_first_what_costs_records() {
        var summary = check(
                new ArrayList<>(),
                row("customer", ""),
                row("line", "2", "customer", ""),
                row("line", "3", "price", "-1"),
                row("line", "4", "price", "0"));

        assertThat(summary.advice().stream().map(DataAdvice::flaw))
                .containsExactly(Flaw.NEGATIVE_AMOUNT, Flaw.MISSING_VALUE, Flaw.ZERO_AMOUNT);
        assertThat(summary.advice().get(0).text(Locale.ENGLISH))
                .contains("refunds")
                .contains("source");
        assertThat(summary.advice().get(0).text(Locale.SIMPLIFIED_CHINESE)).contains("退款");
    }

    @Test
    void ANA_1_every_flaw_has_a_name_a_sentence_and_advice_in_both_languages() {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            var messages = Messages.in(locale);
            for (var flaw : Flaw.values()) {
                assertThat(flaw.title(locale)).isNotBlank();
                assertThat(messages.all("finding.")).containsKey(flaw.code());
                assertThat(messages.all("advice.")).containsKey(flaw.code());
            }
        }
    }

    @Test
    void ANA_1_an_edited_rule_changes_what_becomes_of_a_record() {
        try (var edited = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("data-limits.drl", "outcome.checkedAbove( 10000 )", "outcome.checkedAbove( 5 )")
                .open()) {
            var judged = edited.data().review(PROFILE, NOW, ZONE).judge(row("quantity", "6"));

            assertThat(told(judged)).containsExactly("flagged", "data-quantity-too-large");
        }
    }

    @Test
    void ANA_1_before_rules_are_in_force_nothing_is_called_sound() {
        var before = Instant.parse("2009-01-01T00:00:00Z");
        var judged = ECOM.data().review(PROFILE, before, ZONE).judge(row("price", "-1"));

        assertThat(judged.findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("no-rule-in-force", Severity.WARNING));
        assertThat(judged.treatment()).isEqualTo(Treatment.FLAGGED);
    }

    private static List<String> told(DataRecord row) {
        return told(judged(row));
    }

    private static List<String> told(JudgedRecord judged) {
        var told = new ArrayList<>(List.of(judged.treatment().code()));
        judged.findings().forEach(finding -> told.add(finding.code()));
        return told;
    }

    private static JudgedRecord judged(DataRecord row) {
        return ECOM.data().review(PROFILE, NOW, ZONE).judge(row);
    }

    private static DataSummary check(List<JudgedRecord> judged, DataRecord... rows) {
        var numbered = new ArrayList<DataRecord>();
        for (var row : rows) {
            int line = numbered.size() + 1;
            numbered.add(row.broken() == null ? DataRecord.of(line, row.values()) : row);
        }
        return ECOM.data().check(numbered, PROFILE, NOW, ZONE, judged::add);
    }

    /** A sound record but for what is given, names and values in turn. */
    private static DataRecord row(String... namesAndValues) {
        var values = new LinkedHashMap<String, String>();
        var sound = "order O-1 line 1 customer K-7 at 2026-03-02 price 9.90 quantity 2 cancels note".split(" ");
        Arrays.stream(new String[] {"order", "line", "customer", "at", "price", "quantity"})
                .forEach(name -> values.put(name, sound[List.of(sound).indexOf(name) + 1]));
        values.put("cancels", "");
        values.put("note", "");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return DataRecord.of(1, values);
    }

    @Test
    void ANA_1_the_rules_in_force_name_themselves() {
        var terms = ECOM.data().terms(LocalDate.of(2026, 3, 31));

        assertThat(terms.unsettled()).isEmpty();
        assertThat(terms.severities()).hasSize(Flaw.values().length);
        assertThat(terms.setAside()).containsKey(Flaw.NEGATIVE_AMOUNT).doesNotContainKey(Flaw.ZERO_AMOUNT);
        assertThat(terms.systematicFrom()).hasSize(Flaw.values().length);
    }
}
