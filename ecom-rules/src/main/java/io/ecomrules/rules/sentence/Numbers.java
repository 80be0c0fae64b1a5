package io.ecomrules.rules.sentence;

import io.ecomrules.core.finding.Problem;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people write them: 0.6, 1.5%, and 10万元 where money is meant. Exact, and never guessed. */
public final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern CHINESE = Pattern.compile("[〇零一二两三四五六七八九十百千万亿点]+");

    private final Consumer<Problem> problems;

    /**
     * Prepares to read.
     *
     * @param problems is told of what is no number
     */
    public Numbers(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Reads a number.
     *
     * @param written what was written
     * @param isMoney whether it is an amount, which may end in 元 or 万元, and not a share, which may end in %
     * @return the number, or null if it is none, which was told
     */
    public @Nullable BigDecimal read(Line written, boolean isMoney) {
        var text = written.text();
        if (text.indexOf(' ') >= 0) {
            return refuse("blank-in-number", written, "number", text.replace(" ", ""));
        }
        var halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (!halfWidth.equals(text)) {
            return refuse("full-width-digits", written, "number", halfWidth);
        }
        int power = 0;
        var digits = text;
        if (isMoney) {
            digits = cut(digits, "元");
            if (digits.endsWith("万")) {
                digits = cut(digits, "万");
                power = 4;
            }
        } else if (digits.endsWith("%")) {
            digits = cut(digits, "%");
            power = -2;
        }
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(digits).scaleByPowerOfTen(power).add(BigDecimal.ZERO.setScale(0));
        }
        if (digits.indexOf(',') >= 0 && PLAIN.matcher(digits.replace(",", "")).matches()) {
            return refuse("separator-in-number", written, "number", digits.replace(",", ""));
        }
        var meant = digits.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
        if (PLAIN.matcher(meant).matches()) {
            return refuse("letter-in-number", written, "written", text, "number", text.replace(digits, meant));
        }
        if (CHINESE.matcher(digits).matches()) {
            return refuse("number-in-characters", written);
        }
        return refuse("unreadable-number", written);
    }

    private @Nullable BigDecimal refuse(String code, Line written, String... more) {
        var parameters = new String[more.length + 2];
        parameters[0] = "text";
        parameters[1] = written.text();
        System.arraycopy(more, 0, parameters, 2, more.length);
        problems.accept(written.at().mark(Problem.of(code, parameters)));
        return null;
    }

    private static String cut(String text, String ending) {
        return text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) : text;
    }
}
