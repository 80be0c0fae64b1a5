package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.password.Password;
import io.ecomrules.core.password.PasswordRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a password of a record and collects everything that is wrong with it. What somebody wrote is never quoted, not in the wrong field
 * and not as the name of one either: a password may have slipped there.
 */
final class PasswordRecord {

    private static final String UNSAID = "…";
    private static final String PASSWORD = "password";
    private static final Set<String> FIELDS = Set.of("id", "user", PASSWORD, "changedOn");

    private final NestedJson json;
    private final List<Problem> problems;

    private PasswordRecord(NestedJson json) {
        this.json = json;
        this.problems = new ArrayList<>(
                json.problems().stream().map(PasswordRecord::unquoted).toList());
    }

    static PasswordEntry read(int line, String text) {
        var record = new PasswordRecord(NestedJson.read(text, Map.of("", FIELDS)));
        if (!record.json.isWhole()) {
            return PasswordEntry.refused(line, record.problems);
        }
        var id = record.name("id");
        var user = record.name("user");
        var password = record.password();
        var changedOn = record.day("changedOn");
        // Without one of these the problem is told, and the password is let go.
        return record.problems.isEmpty() && id != null && user != null
                ? new PasswordEntry(line, id, new PasswordRequest(user, password, changedOn), List.of())
                : PasswordEntry.refused(line, record.problems);
    }

    private static Problem unquoted(Problem problem) {
        return problem.code().equals("unknown-field")
                ? Problem.of(
                        problem.code(),
                        "field",
                        UNSAID,
                        "nearest",
                        problem.parameters().getOrDefault("nearest", UNSAID))
                : problem;
    }

    private @Nullable String name(String field) {
        var cell = json.cells().get(field);
        if (cell == null || cell.isEmpty() || cell.text().isBlank()) {
            refuse("missing-field", field);
            return null;
        }
        if (cell.fault() != null) {
            refuse(cell.fault(), field);
            return null;
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(cell.text())) {
            problems.add(Problem.of("lone-surrogate", "field", field));
            return null;
        }
        return cell.text();
    }

    /** An empty one is judged like any other; a number may have lost its zeros. */
    private @Nullable Password password() {
        var cell = json.cells().get(PASSWORD);
        if (cell == null) {
            refuse("missing-field", PASSWORD);
            return null;
        }
        if (cell.fault() != null || cell.kind() != Cell.Kind.TEXT) {
            refuse("password-not-a-text", PASSWORD);
            return null;
        }
        return Password.of(cell.text());
    }

    private @Nullable LocalDate day(String field) {
        var cell = json.cells().get(field);
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        var day = cell.fault() == null ? Days.parse(cell.text()) : null;
        if (day == null) {
            refuse("malformed-day", field);
        }
        return day;
    }

    private void refuse(String code, String field) {
        problems.add(Problem.of(code, "column", field, "value", UNSAID));
    }
}
