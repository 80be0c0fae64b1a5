package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.review.Passage;
import io.ecomrules.core.review.Review;
import io.ecomrules.core.review.ReviewDecision;
import io.ecomrules.core.service.Item;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a decision about a finding of a record and collects everything that is wrong with it. */
final class ReviewRecord {

    private static final Map<String, Set<String>> EXPECTED =
            Map.of("", Set.of("conversation", "clause", "turn", "from", "to", "decision", "by", "at"));
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final NestedJson json;
    private final ZoneId zone;
    private final List<Problem> problems;
    private final FieldReader reader;

    private ReviewRecord(NestedJson json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
        this.problems = new ArrayList<>(json.problems());
        this.reader = new FieldReader(json.cells()::get, problems);
    }

    static ReviewEntry read(int line, String text, ZoneId zone) {
        var record = new ReviewRecord(NestedJson.read(text, EXPECTED), zone);
        var review = record.json.isWhole() ? record.review() : null;
        return record.problems.isEmpty()
                ? new ReviewEntry(line, review, List.of())
                : new ReviewEntry(line, null, record.problems);
    }

    private @Nullable Review review() {
        var conversation = reader.required("conversation");
        var item = choice("clause", Item.values(), each -> each.clause().value());
        var decision = choice("decision", ReviewDecision.values(), ReviewDecision::code);
        var by = reader.required("by");
        if (by != null && by.isBlank()) {
            reader.refuse("missing-field", "by", "");
        }
        var at = at();
        var passage = passage();
        return problems.isEmpty()
                        && conversation != null
                        && item != null
                        && decision != null
                        && by != null
                        && at != null
                ? new Review(conversation, item, passage, decision, by, at)
                : null;
    }

    private @Nullable Passage passage() {
        var turn = whole("turn");
        var from = whole("from");
        var to = whole("to");
        boolean isHalf = (from == null) != (to == null) || (turn == null && from != null);
        if (problems.isEmpty() && (isHalf || (from != null && to != null && to <= from))) {
            problems.add(Problem.of("review-without-place", "turn", shown(turn), "from", shown(from), "to", shown(to)));
        }
        if (turn == null || !problems.isEmpty()) {
            return null;
        }
        return from == null || to == null ? Passage.ofTurn(turn) : new Passage(turn, from, to);
    }

    private static String shown(@Nullable Integer number) {
        return number == null ? "—" : number.toString();
    }

    private @Nullable Integer whole(String field) {
        var number = reader.number(field);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || number.compareTo(MOST) > 0) {
            reader.refuse("not-a-position", field, number.toPlainString());
            return null;
        }
        return number.intValueExact();
    }

    private <E> @Nullable E choice(String field, E[] values, Function<E, String> code) {
        var text = reader.required(field);
        if (text == null) {
            return null;
        }
        for (var value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        var known = Arrays.stream(values).map(code).collect(Collectors.joining(", "));
        problems.add(Problem.of("unknown-choice", "column", field, "value", Shown.of(text), "known", known));
        return null;
    }

    private @Nullable Instant at() {
        var text = reader.required("at");
        if (text == null) {
            return null;
        }
        try {
            return Instants.parse(text, zone);
        } catch (Instants.NotAnInstant malformed) {
            reader.refuse(malformed.code(), "at", text);
            return null;
        }
    }
}
