package io.ecomrules.core.money;

import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.Money;

/**
 * The money policy of the library (PAY-6): any currency, CNY unless something else is said, exact arithmetic throughout, and one
 * rounding for each payout line, half up, to the currency's minor unit.
 */
public final class Moneys {

    /** The Chinese yuan, the currency of figures that name none. */
    public static final CurrencyUnit CNY = Monetary.getCurrency("CNY");

    /** Any number of digits: by default Moneta rounds to 256 without a word. */
    private static final MonetaryContext UNLIMITED = MonetaryContextBuilder.of(Money.class)
            .setPrecision(0)
            .setMaxScale(-1)
            .set(RoundingMode.HALF_EVEN)
            .build();

    private Moneys() {}

    /**
     * Obtains an amount as it is, without rounding.
     *
     * @param amount the number
     * @param currency its currency
     * @return the amount
     */
    public static MonetaryAmount of(BigDecimal amount, CurrencyUnit currency) {
        return Money.of(amount, currency, UNLIMITED);
    }

    /**
     * Rounds an exact amount to what can be paid: half up, to the currency's minor unit (PAY-6).
     *
     * @param amount the exact amount
     * @param currency its currency
     * @return the amount to pay, with as many decimals as the currency has
     */
    public static MonetaryAmount payable(Exact amount, CurrencyUnit currency) {
        return Money.of(amount.round(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency, UNLIMITED);
    }

    /**
     * Finds a currency that can be paid in.
     *
     * @param code an ISO 4217 code such as {@code CNY}
     * @return the currency, or empty if there is none with this code or it has no minor unit, as gold and {@code XXX} have none
     */
    public static Optional<CurrencyUnit> currency(String code) {
        if (!Monetary.isCurrencyAvailable(code)) {
            return Optional.empty();
        }
        return Optional.of(Monetary.getCurrency(code)).filter(found -> found.getDefaultFractionDigits() >= 0);
    }

    /**
     * Gives the number of an amount with as many decimals as its currency has, or more where it is finer.
     *
     * @param amount the amount
     * @return the number, for example 23760.00
     */
    public static BigDecimal number(MonetaryAmount amount) {
        return atLeastMinor(amount.getNumber().numberValueExact(BigDecimal.class), amount.getCurrency());
    }

    /**
     * Writes a number with as many decimals as a currency has, or more where it is finer; never rounds.
     *
     * @param number the number
     * @param currency the currency that sets the least decimals
     * @return an equal number
     */
    public static BigDecimal atLeastMinor(BigDecimal number, CurrencyUnit currency) {
        var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.setScale(
                Math.max(stripped.scale(), currency.getDefaultFractionDigits()), RoundingMode.UNNECESSARY);
    }
}
