package io.ecomrules.cli.input;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/** What the cells of a workbook say. */
final class SheetCell {

    /** A spreadsheet shows 15 digits of its binary numbers; the rest is noise of the notation, such as 0.41999999999999998 for 0.42. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    /** From here on a spreadsheet has put zeros in the place of the last digits: somebody's number, or an id, is no longer there. */
    private static final BigDecimal LOST = new BigDecimal("1E15");

    /** The formats that show a day without naming it, the Chinese ones among them. */
    private static final Set<Integer> DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    /** What stands in quotes or brackets or behind a backslash in a format is no part of a date. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private static final Set<String> ERRORS =
            Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA", "#SPILL!");

    private SheetCell() {}

    static Cell read(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null) {
            return Cell.text("");
        }
        var value = cell.getValue();
        if (cell.getType() == CellType.ERROR || (value instanceof String text && ERRORS.contains(text))) {
            return Cell.unusable("cell-error", String.valueOf(value));
        }
        if (value instanceof BigDecimal number) {
            return isDay(cell) ? day(cell) : number(number);
        }
        if (value instanceof Boolean truth) {
            return Cell.unusable("wrong-value-type", truth.toString());
        }
        if (value == null && cell.getType() == CellType.STRING) {
            throw new ExcelReaderException("The text of a cell is missing");
        }
        if (value == null) {
            return cell.getFormula() == null ? Cell.text("") : Cell.unusable("formula-without-value", "");
        }
        return Cell.text(CsvSource.trim(value.toString()));
    }

    private static Cell number(BigDecimal number) {
        if (number.abs().compareTo(LOST) >= 0) {
            return Cell.unusable("lost-digits", number.toString());
        }
        if (number.scale() > 400) {
            return Cell.number(number.toString());
        }
        var shown = number.precision() > SHOWN.getPrecision() ? number.round(SHOWN) : number;
        return Cell.number(
                shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString());
    }

    private static Cell day(org.dhatim.fastexcel.reader.Cell cell) {
        try {
            var moment = cell.asDate();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? Cell.day(moment.toLocalDate().toString())
                    : Cell.day(moment.toString());
        } catch (RuntimeException noDay) {
            return Cell.unusable("malformed-day", cell.getText());
        }
    }

    private static boolean isDay(org.dhatim.fastexcel.reader.Cell cell) {
        var id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        if (id < 164) {
            return DAYS.contains(id);
        }
        var format = cell.getDataFormatString();
        return format != null
                && LITERAL.matcher(format).replaceAll("").codePoints().anyMatch(point -> "yYdD".indexOf(point) >= 0);
    }
}
