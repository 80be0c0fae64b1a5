package io.ecomrules.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("text")
class MoneysTest {

    @ParameterizedTest
    @CsvSource({
        "CNY, 0.005, 0.01",
        "CNY, 0.0049999999999999999999999999999999999999999, 0.00",
        "CNY, 2.345, 2.35",
        "CNY, 1/3, 0.33",
        "CNY, -0.005, -0.01",
        "CNY, 23760, 23760.00",
        "JPY, 0.5, 1",
        "JPY, 0.49, 0",
        "JPY, 1234.5, 1235",
        "KWD, 0.0005, 0.001",
        "KWD, 1.2344, 1.234",
        "KWD, 7, 7.000"
    })
    void PAY_6_an_amount_is_rounded_once_half_up_to_the_minor_unit_of_its_currency(
            String currency, String exact, String payable) {
        var amount = Moneys.payable(Exact.parse(exact), currency(currency));
        assertThat(Moneys.number(amount)).isEqualTo(new BigDecimal(payable));
        assertThat(amount.getCurrency().getCurrencyCode()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC", "cny", "", " CNY", "RMB", "人民币", "¥", "XAU", "XXX", "XTS"})
    void PAY_6_a_currency_that_is_unknown_or_has_no_minor_unit_is_not_found(String code) {
        assertThat(Moneys.currency(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNY", "EUR", "HKD", "JPY", "KWD"})
    void PAY_6_any_currency_that_can_be_paid_in_is_found(String code) {
        assertThat(Moneys.currency(code)).map(CurrencyUnit::getCurrencyCode).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "CNY, 5, 5.00",
        "CNY, 5.100, 5.10",
        "CNY, 5.1234, 5.1234",
        "CNY, 1.2E6, 1200000.00",
        "JPY, 5.0, 5",
        "CNY, 0E+9, 0.00"
    })
    void PAY_6_a_number_shows_at_least_the_decimals_of_its_currency_and_never_loses_one(
            String currency, String number, String shown) {
        assertThat(Moneys.number(Moneys.of(new BigDecimal(number), currency(currency)))
                        .toPlainString())
                .isEqualTo(shown);
        assertThat(Moneys.atLeastMinor(new BigDecimal(number), currency(currency))
                        .toPlainString())
                .isEqualTo(shown);
    }

    @Test
    void PAY_6_no_digit_is_lost_however_many_there_are() {
        var large = new BigDecimal("1" + "0".repeat(300) + ".01");
        assertThat(Moneys.number(Moneys.of(large, Moneys.CNY))).isEqualTo(large);
        var payable = Moneys.payable(Exact.of(large), Moneys.CNY);
        assertThat(Moneys.number(payable)).isEqualTo(large);
        var rest = payable.subtract(Moneys.of(large.setScale(0, java.math.RoundingMode.DOWN), Moneys.CNY));
        assertThat(Moneys.number(rest)).isEqualTo(new BigDecimal("0.01"));
    }

    private static CurrencyUnit currency(String code) {
        return Moneys.currency(code).orElseThrow();
    }
}
