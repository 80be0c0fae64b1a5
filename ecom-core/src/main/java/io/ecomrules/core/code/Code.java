package io.ecomrules.core.code;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a code says (CMP-2).
 *
 * @param serial tells it from every other code; a host counts or draws it at random
 * @param medium what it is printed on
 * @param place where, such as a shop or a line of the underground; at most 32 bytes of UTF-8
 * @param purpose what a scan leads to
 * @param reference what it is about, such as a campaign, a voucher or an order; for {@link Purpose#PICK_UP} the code of the voucher of the
 *     order (ORD-9); at most 32 bytes of UTF-8, may be empty
 * @param from the first second at which it is valid
 * @param until the first second at which it is no longer valid
 */
public record Code(
        long serial, Medium medium, String place, Purpose purpose, String reference, Instant from, Instant until) {

    /** So that the picture stays coarse enough for a poster. */
    static final int MOST_BYTES = 32;
    /** The last second that four bytes can count. */
    private static final long LAST_SECOND = 0xFFFF_FFFFL;

    /**
     * Checks that it can be written.
     *
     * @throws InvalidInputException with {@code code-text-too-long}, {@code lone-surrogate}, {@code code-time-not-writable} or
     *     {@code code-never-valid}
     */
    public Code {
        Objects.requireNonNull(medium, "medium");
        Objects.requireNonNull(purpose, "purpose");
        var problems = new ArrayList<Problem>();
        check("place", place, problems);
        check("reference", reference, problems);
        check("from", from, problems);
        check("until", until, problems);
        if (!from.isBefore(until)) {
            problems.add(Problem.of("code-never-valid", "from", from.toString(), "until", until.toString()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void check(String field, String text, List<Problem> problems) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            problems.add(Problem.of("lone-surrogate", "field", field));
        } else if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            problems.add(Problem.of("code-text-too-long", "field", field, "most", String.valueOf(MOST_BYTES)));
        }
    }

    private static void check(String field, Instant at, List<Problem> problems) {
        if (at.getNano() != 0 || at.getEpochSecond() < 0 || at.getEpochSecond() > LAST_SECOND) {
            problems.add(Problem.of("code-time-not-writable", "field", field, "value", at.toString()));
        }
    }
}
