package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.password.PasswordRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file of passwords, read.
 *
 * @param line the physical line it starts on, from 1
 * @param id the record's name, or null where the record cannot be used
 * @param request the password and its user, or null where the record cannot be used
 * @param problems everything that is wrong with it; none if there is a request
 */
public record PasswordEntry(
        int line, @Nullable String id, @Nullable PasswordRequest request, List<Problem> problems) {

    /** Copies the problems. */
    public PasswordEntry {
        problems = List.copyOf(problems);
        if (problems.isEmpty() == (request == null) || (id == null) != (request == null)) {
            throw new IllegalArgumentException("Line " + line + " has either a password or problems.");
        }
    }

    static PasswordEntry refused(int line, List<Problem> problems) {
        return new PasswordEntry(line, null, null, problems);
    }
}
