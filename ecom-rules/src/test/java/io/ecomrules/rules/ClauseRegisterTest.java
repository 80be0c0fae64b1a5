package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every clause of the regulations has a rule or a type that decides it, a test that proves it and a page that tells of it:
 * {@code docs/clauses.md}. Run with {@code -Decom.write-docs=true} to write it anew.
 */
@Tag("text")
class ClauseRegisterTest {

    /** Clauses that lack something yet, by chapter. One that lacks nothing any more must leave this list. */
    private static final String NOT_YET = """
            """;

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([A-Z]{3}-[A-Z]?)(\\d+)(?:…[A-Z]?(\\d+))? ?(?:[\\w ]+ )?\\|");

    private final ClauseRegister register = ClauseRegister.read();
    private final Set<String> notYet = register.named(NOT_YET);

    @Test
    void every_clause_is_decided_proved_and_told() {
        var lacking = new TreeMap<String, String>();
        for (var clause : register.clauses()) {
            var lacks = register.lacks(clause);
            if (!lacks.isEmpty() && !notYet.contains(clause)) {
                lacking.put(clause, String.join(", ", lacks));
            }
        }

        assertThat(lacking).isEmpty();
    }

    @Test
    void what_is_said_to_be_not_yet_decided_is_not() {
        assertThat(notYet)
                .allSatisfy(
                        clause -> assertThat(register.lacks(clause)).as(clause).isNotEmpty());
    }

    @Test
    void the_register_in_the_documentation_is_that_of_the_sources() throws IOException {
        var file = ClauseRegister.ROOT.resolve("docs").resolve("clauses.md");
        var written = register.markdown();
        if (Boolean.getBoolean("ecom.write-docs")) {
            Files.write(file, written.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo(written);
    }

    @Test
    void a_span_of_clauses_names_each_of_them() {
        assertThat(register.named("as ORD-1 to ORD-4 say")).containsExactly("ORD-1", "ORD-2", "ORD-3", "ORD-4");
        assertThat(register.named("MET-M1…M3")).containsExactly("MET-M1", "MET-M2", "MET-M3");
        assertThat(register.named("SVC-A…C")).containsExactly("SVC-A", "SVC-B", "SVC-C");
        assertThat(register.named("ORG-3 and XYZ-1 and ORD-99")).containsExactly("ORG-3");
        assertThat(register.named("PAY-11")).isEmpty();
    }

    @Test
    void the_list_holds_every_clause_of_the_regulations_and_no_other() throws IOException {
        var file = Path.of(System.getProperty("ecom.shared", ""), "REGULATIONS.md");
        Assumptions.assumeTrue(Files.isRegularFile(file), "There is no " + file + ": give -Decom.shared=FOLDER.");
        var regulations = new LinkedHashSet<String>();
        ROW.matcher(Files.readString(file, StandardCharsets.UTF_8)).results().forEach(row -> {
            int first = Integer.parseInt(row.group(2));
            int last = row.group(3) == null ? first : Integer.parseInt(row.group(3));
            for (int number = first; number <= last; number++) {
                regulations.add(row.group(1) + number);
            }
        });
        "1 2 3 4 5 6 A B C D E F G H I J K L M N"
                .chars()
                .filter(each -> each != ' ')
                .forEach(each -> regulations.add("SVC-" + (char) each));

        assertThat(new ArrayList<>(register.clauses())).containsExactlyInAnyOrderElementsOf(regulations);
    }
}
